/** Rows of a flattened table, before their cells are known. */
import type { Row } from '../lines/piece.ts';
import type { TextLine } from '../wrapped/text-lines.ts';

/** A row that one line prints whole: the groups of the match are its cells. */
export const rowOf = (match: RegExpExecArray, { n }: TextLine): Row => ({ cells: match.slice(1), lines: [n, n] });

/**
 * A draft for each line that begins one, with the lines that go on with it. `goOn` takes a line into the draft, or says false:
 * there the table ends. `end`: the first line that is not taken.
 */
export function readDrafts<Draft>(
  lines: readonly TextLine[],
  from: number,
  begin: (line: TextLine) => Draft | null,
  goOn: (draft: Draft, line: TextLine) => boolean,
): { drafts: Draft[]; end: number } {
  const drafts: Draft[] = [];
  let end = from;
  for (; end < lines.length; end++) {
    const line = lines[end]!;
    const last = drafts.at(-1);
    const draft = begin(line);
    if (draft) drafts.push(draft);
    else if (!last || !goOn(last, line)) break;
  }
  return { drafts, end };
}
