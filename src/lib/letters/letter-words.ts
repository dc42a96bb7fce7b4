/** How letters, their states and their numbers are named. */
import type { InForceLink } from '../../schemas/letter-views.ts';
import type { NumberSeries } from '../../schemas/scope.ts';

/** `2024-01-30T00:00:00Z`: when what a letter says came. One that has lost its date counts as of 1 January of its year. */
export function stampOf({ date, year }: { date: string | null; year: number }): string {
  return `${date ?? `${year}-01-01`}T00:00:00Z`;
}

/** `Slik brevet gjaldt per 6. februar 2023`; where the supplement has no date, `… med tillegg TTB2023-08 m.fl. (uten dato)`. */
export function inForceTitle({ name, date }: Pick<InForceLink, 'name' | 'date'>): string {
  return `Slik brevet gjaldt ${date ? 'per' : 'med tillegg'} ${name}`;
}

/** `TTB2023-13 til TTB2023-21`; one number alone as it is. */
export function missingRange({ from, to }: NumberSeries['missing'][number]): string {
  return from === to ? from : `${from} til ${to}`;
}
