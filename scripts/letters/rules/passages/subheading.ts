/** A heading without number or mark: a short line of its own (`Bakgrunn`, `Mål for ordningen`) above running text. */
import type { PassageRule } from '../../layout/body.ts';
import { readListMark } from '../../layout/list-mark.ts';
import { type TextLine, widthWithNext } from '../../layout/text-lines.ts';

/** A short line that begins with a capital and ends without a stop; a colon may end it. */
const headingPattern = /^\p{Lu}[^.:;!?]{2,58}:?$/u;
/** Lines that stand for themselves but head nothing, and headings of their own. */
const label = /^(?:Frist|Ansvarlig avdeling|Kontaktperson|ID:|Del(?:oppdrag)? \d{1,2}:)/u;
/** Running text begins with a capital or a figure; what a heading with a colon stands above is a sentence at least. */
const runningText = /^[\p{Lu}\p{N}«]/u;
const roomInLine = 72;
const shortestText = 60;

export const subheading: PassageRule = (lines, at, body) => {
  const [line, next] = [lines[at]!, lines[at + 1]];
  if (!next || !body.isOpenAt(line) || line.bullet || !headingPattern.test(line.text)) return 0;
  if (label.test(line.text) || readListMark(line.text) || !isText(next)) return 0;
  const above = body.wholeLines ? next.width >= shortestText : isDirectlyAbove(line, next);
  if (!above) return 0;
  body.addHeading(body.ownerDepth + 1, line.text, { role: 'subheading' }, [line.n, line.n]);
  return 1;
};

function isText(next: TextLine): boolean {
  return runningText.test(next.text) && !label.test(next.text) && !readListMark(next.text);
}

function isDirectlyAbove(line: TextLine, next: TextLine): boolean {
  return (next.gap === 'none' || next.gap === 'page') && widthWithNext(line, next) <= roomInLine;
}
