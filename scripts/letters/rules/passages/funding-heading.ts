/**
 * `Kap. 714, post 21:` and, under it, `Post 68`: what is given over a chapter and item of the budget. It ends the
 * assignment before it.
 */
import type { PassageRule } from '../../layout/body.ts';
import { isFinished, type TextLine } from '../../layout/text-lines.ts';

/** A budget chapter at the start of a line. */
const chapterPattern = /^Kap\. ?\d{3,4}(?!\p{N})/u;
/** A budget item at the start of a line. */
const itemPattern = /^Post \d{2}(?!\p{N})/u;
const longest = 80;

export const fundingHeading: PassageRule = (lines, at, body) => {
  const line = lines[at]!;
  const isChapter = chapterPattern.test(line.text);
  if (!isChapter && !itemPattern.test(line.text)) return 0;
  if (!body.isOpenAt(line) || line.width > longest || runsOn(line, lines[at + 1])) return 0;
  const depth = body.sectionDepth + (isChapter || body.fundingDepth === 0 ? 1 : 2);
  body.addHeading(depth, line.text, { role: 'subheading' }, [line.n, line.n]);
  body.ownerDepth = depth;
  if (isChapter) body.fundingDepth = depth;
  return 1;
};

/** True when the line is the first of a sentence that goes on below. */
function runsOn(line: TextLine, next: TextLine | undefined): boolean {
  if (next?.gap !== 'none') return false;
  return !isFinished(line) && /^\p{Ll}/u.test(next.text);
}
