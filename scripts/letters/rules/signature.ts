/**
 * The end of a letter: `Med hilsen`, names and titles, then what a letter says after them (`Dokumentet er elektronisk
 * signert …`, `Kopi`, `Adresseliste`).
 */
import type { LineRange } from '../../../src/schemas/index.ts';
import type { SourceLine } from '../reading.ts';

export interface Signature {
  lines: LineRange;
  signatories: string[];
  /** Names in the list of addresses: who a letter to several is for. */
  addressees: string[];
}

/** Two or more words with capitals, and `(e.f.)` where the letter was signed for the record. */
const namePattern = /^(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}.-]*){1,4})(?: \(e\.f\.\))?$/u;
const afterNames = /^(?:Dokumentet er|Kopi|Adresseliste|Vedlegg)/u;
/** An agency's name before its post box. */
const addresseePattern = /^(\p{Lu}[\p{L} -]+) Postboks \d/u;

/** Null when the letter has none. */
export function readSignature(lines: readonly SourceLine[]): Signature | null {
  const texts = lines.map(({ text }) => text.trim());
  const from = texts.lastIndexOf('Med hilsen');
  if (from < 0) return null;
  const end = texts.findIndex((text, at) => at > from && afterNames.test(text));
  const names = texts.slice(from + 1, end < 0 ? undefined : end);
  const rest = texts.slice(from);
  return {
    lines: [lines[from]!.n, lines[texts.findLastIndex(Boolean)]!.n],
    signatories: names.flatMap((text) => namePattern.exec(text)?.[1] ?? []),
    addressees: rest
      .slice(rest.indexOf('Adresseliste') + 1 || rest.length)
      .flatMap((text) => addresseePattern.exec(text)?.[1] ?? []),
  };
}
