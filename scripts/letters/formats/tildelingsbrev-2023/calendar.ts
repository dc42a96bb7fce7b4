/**
 * `Når Hva`: the calendar. A row begins with its date and two spaces, or, where the date's cell is empty, with a space;
 * its text wraps and may be broken by an empty line. The year is not printed.
 */
import type { PassageRule } from '../../layout/body.ts';
import { joinLines } from '../../layout/join-lines.ts';
import { table } from '../../layout/nodes.ts';
import { startsLowerCase, type TextLine } from '../../layout/text-lines.ts';

const headPattern = /^(Når) +(Hva)$/u;
/** Day and month, perhaps after `Per`, and the text after them. */
const datedRow = /^((?:Per )?\d{1,2}\.\d{1,2}) +(\p{Lu}.*)$/u;

interface Row {
  when: string;
  what: TextLine[];
}

export const calendar: PassageRule = (lines, at, body) => {
  const head = headPattern.exec(lines[at]!.text);
  if (!head) return 0;
  const rows: Row[] = [];
  let end = at + 1;
  for (; end < lines.length; end++) {
    const line = lines[end]!;
    const row = beginRow(line);
    if (row) rows.push(row);
    else if (line.gap === 'hard' || !rows.at(-1)) break;
    else rows.at(-1)!.what.push(line);
  }
  if (rows.length === 0) return 0;
  const tableRows = rows.map(({ when, what }) => ({
    cells: [
      when,
      joinLines(
        what.map(({ text }) => text),
        body.vocabulary,
      ),
    ],
    lines: [what[0]!.n, what.at(-1)!.n] as [number, number],
  }));
  body.addBlock(table([{ cells: head.slice(1), lines: [lines[at]!.n, lines[at]!.n] }, ...tableRows], 'calendar'));
  return end - at;
};

function beginRow(line: TextLine): Row | null {
  const [, when = '', text = ''] = datedRow.exec(line.text) ?? [];
  if (when) return { when, what: [{ ...line, text }] };
  return line.indented && !startsLowerCase(line) ? { when: '', what: [line] } : null;
}
