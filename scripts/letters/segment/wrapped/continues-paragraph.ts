/** Where a paragraph ends that no blank line ends surely: by the widths of its lines. */
import { printedWidth } from '../../layout/printed-width.ts';
import { isFinished, startsLowerCase, type TextLine, widthWithNext } from './text-lines.ts';

/**
 * Widths in characters. A line that had room for the next word ends its paragraph: surely when it is shorter than
 * `surelyShort`, and when it also ends a sentence already below `roomInLine`, at a page's end below `roomAtPageEnd`.
 */
const surelyShort = 60;
const roomInLine = 72;
const roomAtPageEnd = 84;
/** An item's line before an empty line is full, and goes on after it, from these widths on. */
const fullItemLine = 80;
const fullSingleItemLine = 88;

/** Points that a line may be measured too wide, as the letters it is set in stand closer than their widths say. */
const slack = 3;

/** True when a line above is wider than the last one would have been with the next word: it was ended on purpose. */
function hadRoom(lines: readonly TextLine[], next: TextLine): boolean {
  const word = next.text.split(/\s/u, 1)[0] ?? '';
  const width = printedWidth(`${lines.at(-1)!.text} ${word}`);
  return lines.slice(0, -1).some(({ text }) => printedWidth(text) > width + slack);
}

/** Lines that stand for themselves: deadlines, departments, contacts. */
export const labelLine = /^(?:Frist(?!\p{L})|Prioritet \d|Ansvarlig avdeling|Kontaktperson)/u;

/** True when the line goes on with the paragraph above it. */
export function continuesParagraph(lines: readonly TextLine[], line: TextLine, inItem: boolean): boolean {
  const last = lines.at(-1)!;
  const finished = isFinished(last);
  const width = widthWithNext(last, line);
  const lower = startsLowerCase(line);
  switch (line.gap) {
    case 'none':
      if (labelLine.test(line.text) && (finished || width <= roomInLine)) return false;
      if (finished && !lower && hadRoom(lines, line)) return false;
      return lower || width > (finished ? roomInLine : surelyShort);
    case 'page':
      return lower || width > (finished ? roomAtPageEnd : surelyShort);
    case 'soft':
      if (!inItem) return lower && !finished;
      return lower || (!finished && width > fullItemLine) || (lines.length === 1 && width > fullSingleItemLine);
    case 'hard':
      return false;
  }
}
