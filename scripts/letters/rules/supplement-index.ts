/**
 * A supplement's index: `Nye oppdrag:`, `Presiseringer og endringer …`, then `- TTB2023-06 Title`. A title that the
 * body leaves out is found here, and so is the kind where only the index says it.
 */
import type { AssignmentKind, LineRange } from '../../../src/schemas/index.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { readListMark } from '../layout/list-mark.ts';
import type { TextLine } from '../layout/text-lines.ts';
import { readKind } from './assignment-kind.ts';
import { titleOf } from './passages/heading-lines.ts';

export interface IndexEntry {
  title: string;
  titleAsPrinted: string;
  kind: AssignmentKind;
  lines: LineRange;
}

/** ID as printed without white space → what the index says of it. */
export type SupplementIndex = ReadonlyMap<string, IndexEntry>;

/** An ID and the title after it. */
const entryPattern = /^(T?TB\d{4}-\d{1,3})(?:\s+(\S.*))?$/u;

/** Lines that an entry may take. */
const longest = 8;

export function readIndex(lines: readonly TextLine[], vocabulary: Vocabulary): SupplementIndex {
  const entries = new Map<string, IndexEntry>();
  let group: AssignmentKind = 'assignment';
  let at = 0;
  while (at < lines.length) {
    const marked = readListMark(lines[at]!.text);
    const wrapped = marked ? wrappedLines(lines, at) : [];
    const [, id, first = ''] = entryPattern.exec(marked?.rest ?? '') ?? [];
    if (!marked) group = readKind(lines[at]!.text) ?? 'assignment';
    else if (id) {
      const titles = titleOf([first, ...wrapped.map(({ text }) => text)], vocabulary);
      const printed: LineRange = [lines[at]!.n, (wrapped.at(-1) ?? lines[at]!).n];
      entries.set(id, { ...titles, kind: readKind(titles.title) ?? group, lines: printed });
    }
    at += 1 + wrapped.length;
  }
  return entries;
}

/** Lines that an entry wraps into: they begin in lower case. */
function wrappedLines(lines: readonly TextLine[], at: number): TextLine[] {
  const rest = lines.slice(at + 1, at + longest);
  const end = rest.findIndex(({ text }) => readListMark(text) !== null || !/^\p{Ll}/u.test(text));
  return end < 0 ? rest : rest.slice(0, end);
}
