/** `2.1.2 Tildelinger`: a numbered section. A number counts only where it follows the number before it. */
import type { PassageRule } from '../../layout/body.ts';
import { joinLines } from '../../layout/join-lines.ts';
import { headingLines } from '../../rules/passages/heading-lines.ts';

/** One to three numbers without a stop after them, then a title. */
const sectionPattern = /^(\d{1,2}(?:\.\d{1,2}){0,2})\s+(\p{Lu}.*)$/u;

export const numberedSection: PassageRule = (lines, at, body) => {
  const line = lines[at]!;
  const number = sectionPattern.exec(line.text)?.[1];
  if (!number || !body.isOpenAt(line) || !comesNext(body.sectionNumber, number)) return 0;
  const taken = headingLines(lines, at);
  const text = joinLines(
    taken.map((one) => one.text),
    body.vocabulary,
  );
  const depth = number.split('.').length;
  body.addHeading(depth, text, { role: 'section', number }, [line.n, taken.at(-1)!.n]);
  return taken.length;
};

/** True for `2.2` after `2.1.3`, `2.1.1` after `2.1`; any number may come first. */
export function comesNext(before: string | null, number: string): boolean {
  if (before === null) return true;
  const [last, next] = [before.split('.').map(Number), number.split('.').map(Number)];
  const parents = next.slice(0, -1).every((value, level) => value === last[level]);
  return parents && next.at(-1) === (last[next.length - 1] ?? 0) + 1;
}
