/** `2.1.2 Tildelinger`: a numbered section. A number counts only where it comes later than the one before. */
import type { PassageRule } from '../../layout/body.ts';
import { joinLines } from '../../layout/join-lines.ts';
import { headingLines } from '../../rules/passages/heading-lines.ts';

/** One to three numbers without a stop after them, then a title. */
const sectionPattern = /^(\d{1,2}(?:\.\d{1,2}){0,2})\s+(\p{Lu}.*)$/u;

export const numberedSection: PassageRule = (lines, at, body) => {
  const line = lines[at]!;
  const number = sectionPattern.exec(line.text)?.[1];
  if (!number || !body.isOpenAt(line) || !comesLater(body.sectionNumber, number)) return 0;
  const taken = headingLines(lines, at);
  const text = joinLines(
    taken.map((one) => one.text),
    body.vocabulary,
  );
  const depth = number.split('.').length;
  body.addHeading(depth, text, { role: 'section', number }, [line.n, taken.at(-1)!.n]);
  return taken.length;
};

/** Chapters that a letter may skip, or an extraction lose, before a number is no longer a section's. */
const farthest = 3;

/** True for `2.2` or `2.3` after `2.1.3`, not for `2.1`, and not for `15.2`, which is a date; any may come first. */
export function comesLater(before: string | null, number: string): boolean {
  if (before === null) return true;
  const [last, next] = [before.split('.').map(Number), number.split('.').map(Number)];
  const at = next.findIndex((value, level) => value !== last[level]);
  return at >= 0 && next[at]! > (last[at] ?? 0) && next[0]! <= last[0]! + farthest;
}
