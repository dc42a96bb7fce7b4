/** Arithmetic on printed amounts: whole sums that a reader can follow, never a figure alone. */
import { formatNumber } from '../../../src/domain/format.ts';

/** `1 546 737 000` → 1546737000, `3 624,4` → 3624.4; a thousand space may be missing (`1267 303`). */
export const readAmount = (printed: string) => Number(printed.replaceAll(' ', '').replace(',', '.'));

/** `1 546 737 000 − 1 457 575 965 = 89 161 035` */
export function subtract(from: number, take: number): string {
  return `${signed(from)} − ${signed(take)} = ${signed(from - take)}`;
}

const signed = (value: number) => (value < 0 ? `−${formatNumber(-value)}` : formatNumber(value));
