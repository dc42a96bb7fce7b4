import type { InForceLink } from '../../schemas/letter-views.ts';

/** `Slik brevet gjaldt per 6. februar 2023`; where the supplement has no date, `… med tillegg TTB2023-08 m.fl. (uten dato)`. */
export function inForceTitle({ name, date }: Pick<InForceLink, 'name' | 'date'>): string {
  return `Slik brevet gjaldt ${date ? 'per' : 'med tillegg'} ${name}`;
}
