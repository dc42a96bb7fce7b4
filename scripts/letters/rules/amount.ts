/** Sums in running text: `3,2 mill. kroner`, `350 000 kroner`, `1,1 mill. kroner over kap. 740. post 01`. */

export interface NamedAmount {
  /** Verbatim words. */
  text: string;
  /** In kroner. */
  nok: number | null;
}

const factors: readonly (readonly [RegExp, number])[] = [
  [/^m(?:rd|illiard)/iu, 1_000_000_000],
  [/^mill/iu, 1_000_000],
];

/** Digits with thousand spaces and a decimal comma or dot: `350 000`, `3,2`, `9984`. */
const digits = String.raw`(?<![\d.,-])(?<number>\d{1,3}(?: \d{3})+|\d+(?:[.,]\d{1,3})?)`;
/** A budget chapter right after: `over kap. 740. post 01`, `over 760.21`. */
const chapter = String.raw`(?: over (?:kap\. ?)?\d{3,4}(?:\.\d{2}(?!\d)|[.,]? post \d{2})?)?`;
/** `3,2 mill. kroner`, `10 millioner kroner`, `9 600 kroner`; not the unit of a table, `(i 1000 kroner)`. */
const sum = new RegExp(
  `(?<!\\(i )${digits} ?(?:(?<factor>mill\\.|million(?:er)?|mrd\\.|milliard(?:er)?) ?)?(?:kroner|kr)(?!\\p{L})${chapter}`,
  'giu',
);
/** A fee without its currency: `a 1 600 i honorar`, `Honorar per dag med gruppeveiledning på 5 000`. */
const fee =
  /(?<!\p{L})a (?<before>\d{1,3}(?: \d{3})*) i honorar|(?<!\p{L})honorar [^.;:]{0,60} på (?<after>\d{1,3}(?: \d{3})+)(?! ?(?:\d|kroner|mill))/giu;

export function findAmounts(text: string): NamedAmount[] {
  const sums = [...text.matchAll(sum)].map((match) => ({
    index: match.index,
    text: match[0],
    nok: toKroner(match.groups?.number ?? '', match.groups?.factor),
  }));
  const fees = [...text.matchAll(fee)].map((match) => {
    const printed = match.groups?.before ?? match.groups?.after ?? '';
    return { index: match.index, text: printed, nok: toKroner(printed, undefined) };
  });
  return [...sums, ...fees].sort((a, b) => a.index - b.index).map(({ text, nok }) => ({ text, nok }));
}

function toKroner(printed: string, factor: string | undefined): number | null {
  const value = Number(printed.replaceAll(' ', '').replace(',', '.'));
  const times = factor ? (factors.find(([pattern]) => pattern.test(factor))?.[1] ?? Number.NaN) : 1;
  const nok = Math.round(value * times);
  return Number.isFinite(nok) ? nok : null;
}
