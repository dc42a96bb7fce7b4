/**
 * `Når Hva`: the calendar. A row begins with its date and two spaces; a further item of its list, whose mark is lost, with
 * a space. Text wraps and may be broken by an empty line. The year is not printed.
 */
import { joinLines } from '../../layout/join-lines.ts';
import type { Row } from '../lines/piece.ts';
import { startsLowerCase, type TextLine } from '../wrapped/text-lines.ts';
import type { Flattened } from './flattened.ts';
import { readDrafts, rowOf } from './flattened-rows.ts';

const headPattern = /^(Når) +(Hva)$/u;
/** Day and month, perhaps after `Per`, and the text after them. */
const datedRow = /^((?:Per )?\d{1,2}\.\d{1,2}) +(\p{Lu}.*)$/u;

interface Draft {
  when: string;
  what: TextLine[];
}

export const flattenedCalendar: Flattened = (lines, at, vocabulary) => {
  const head = headPattern.exec(lines[at]!.text);
  if (!head) return null;
  const { drafts, end } = readDrafts(lines, at + 1, beginRow, continueRow);
  const rows = drafts.map(({ when, what }): Row => {
    const texts = what.map(({ text }) => text);
    return {
      cells: [when, joinLines(texts, vocabulary)],
      lines: [what[0]!.n, what.at(-1)!.n],
      ...(when === '' && { sharesRow: true }),
    };
  });
  return { rows: [rowOf(head, lines[at]!), ...rows], taken: end - at };
};

function beginRow(line: TextLine): Draft | null {
  const [, when = '', text = ''] = datedRow.exec(line.text) ?? [];
  if (when) return { when, what: [{ ...line, text }] };
  return line.indent > 0 && !startsLowerCase(line) ? { when: '', what: [line] } : null;
}

function continueRow({ what }: Draft, line: TextLine): boolean {
  if (line.gap === 'hard') return false;
  what.push(line);
  return true;
}
