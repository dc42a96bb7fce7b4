/** Signatures: names above a title («Mariann Hornnes» / «Konstituert helsedirektør»), and the place and day above them. */
import { readDate } from '../../../../src/domain/date.ts';
import type { ReportLine } from './report-lines.ts';

/** `Helsedirektør`, `Konstituert helsedirektør`, `Assisterende direktør` alone on a line. */
const leaderTitle = /^(?:\p{Lu}\p{Ll}+ )?\p{L}*direktør$/iu;
/** Two to four capitalised words. */
const personName = /^\p{Lu}[\p{Ll}-]+(?: \p{Lu}[\p{Ll}.-]*){1,3}$/u;
/** `Oslo, 1. mars 2025`. */
const placeAndDay = /^\p{Lu}\p{Ll}+, \d{1,2}\. ?\p{Ll}+ \d{4}$/u;

export interface Signatures {
  names: string[];
  /** The day signed, null where none is printed. */
  date: string | null;
  /** Line numbers of names, titles, place and day. */
  lines: Set<number>;
}

export function findSignatures(lines: readonly ReportLine[]): Signatures {
  const found: Signatures = { names: [], date: null, lines: new Set() };
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'text' || !leaderTitle.test(line.text)) continue;
    let above = at - 1;
    while (isName(lines[above])) {
      const { n, text } = lines[above--]!;
      found.lines.add(n).add(line.n);
      if (!found.names.includes(text)) found.names.push(text);
    }
    const day = lines[above];
    if (!found.lines.has(line.n) || !day || !placeAndDay.test(day.text)) continue;
    found.lines.add(day.n);
    found.date = readDate(day.text);
  }
  return found;
}

function isName(line: ReportLine | undefined): boolean {
  return line?.kind === 'text' && line.gapAfter <= 1 && personName.test(line.text);
}
