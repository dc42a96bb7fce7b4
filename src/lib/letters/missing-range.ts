import type { NumberSeries } from '../../schemas/scope.ts';

/** `TTB2023-13 til TTB2023-21`; one number alone as it is. */
export function missingRange({ from, to }: NumberSeries['missing'][number]): string {
  return from === to ? from : `${from} til ${to}`;
}
