/**
 * The letterhead: the ministry's address column (`Postadresse` … `Saksbehandler`), the recipient's address, and the
 * labels `Deres ref`, `Vår ref`, `Dato` with their values. It stands where the first page had it, which in an
 * extraction may be the middle of the text.
 */

import { readDate } from '../../../src/domain/date.ts';
import type { SourceLine } from '../reading.ts';

export interface LetterHead {
  /** Numbers of the lines that belong to it, in order. */
  lines: number[];
  /** Vår ref, as printed. */
  reference: string | null;
  /** `YYYY-MM-DD`. */
  date: string | null;
  recipient: string | null;
}

const columnLabels = /^(?:Postadresse|Kontoradresse|Telefon\*?|Org\.nr\.|Avdeling|Saksbehandler|www\.\S+)$/u;
const valueLabels = /^(?:Deres ref|Vår ref|Dato)\.?:?$/u;
/** A case number, `23/133-9`, which may lack its end. */
const casePattern = /^\d{2}\/\d{1,6}-?\d*$/u;
/** A date alone on its line. */
const datePattern = /^\d{1,2}\. ?\p{Ll}+ \d{4}$/u;
/** `Postboks 220 Skøyen`, `0213 OSLO`. */
const addressPattern = /^(?:Postboks \d+(?: \p{Lu}\p{L}+)*|\d{4} \p{Lu}[\p{L} ]+)$/u;
/** The name of an agency alone on its line. */
const namePattern = /^(?:\p{Lu}\p{Ll}+(?: (?:for|og) [\p{L}-]+)*|Ifølge liste)$/u;
const letterheadName = /^DET KONGELIGE$|^[A-ZÆØÅ -]+DEPARTEMENT$/u;

export function readLetterHead(lines: readonly SourceLine[]): LetterHead {
  const printed = lines.filter(({ text }) => text.trim());
  const texts = printed.map(({ text }) => text.trim());
  const column = columnOf(lines);
  const labels = texts.flatMap((text, at) => (valueLabels.test(text) ? [at] : []));
  const values = valuesAfter(texts, labels);
  const addresses = new Set(
    texts.flatMap((text, at) => (addressPattern.test(text) && !column.has(printed[at]!.n) ? [at] : [])),
  );
  const names = texts.flatMap((text, at) =>
    namePattern.test(text) && (addresses.has(at + 1) || text === 'Ifølge liste') ? [at] : [],
  );
  const heads = texts.flatMap((text, at) => (letterheadName.test(text) ? [at] : []));
  const own = [...labels, ...values, ...addresses, ...names, ...heads].map((at) => printed[at]!.n);
  const dated = values.map((at) => texts[at]!).find((text) => datePattern.test(text));
  return {
    lines: [...new Set([...column, ...own])].sort((a, b) => a - b),
    reference: values.map((at) => texts[at]!).find((text) => casePattern.test(text)) ?? null,
    date: dated ? readDate(dated) : null,
    recipient: names.map((at) => texts[at]!)[0] ?? null,
  };
}

/** Places of the case number and the date among the lines right after the labels. */
function valuesAfter(texts: readonly string[], labels: readonly number[]): number[] {
  const values: number[] = [];
  const last = labels.at(-1);
  if (last === undefined) return values;
  for (let at = labels[0]!; at <= last + 2 && at < texts.length; at++) {
    if (casePattern.test(texts[at]!) || datePattern.test(texts[at]!)) values.push(at);
  }
  return values;
}

/** Lines of the address column: from `Postadresse`, run by run, as long as a run begins with one of its labels. */
export function columnOf(lines: readonly SourceLine[]): Set<number> {
  const column = new Set<number>();
  let inside = false;
  let above = '';
  for (const { n, text } of lines) {
    const line = text.trim();
    if (line && !above) inside = inside ? columnLabels.test(line) : line === 'Postadresse';
    else if (line === 'Postadresse') inside = true;
    if (line && inside) column.add(n);
    above = line;
  }
  return column;
}
