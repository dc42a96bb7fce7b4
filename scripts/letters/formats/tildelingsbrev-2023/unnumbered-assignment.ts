/**
 * A supplement that gives assignments without IDs: its sections titled `Oppdrag …` are the assignments, or, where it
 * has none, the letter itself when its title says that it is one (`Tilleggsoppdrag til …`).
 */
import type { Body, PassageRule } from '../../layout/body.ts';
import type { TextLine } from '../../layout/text-lines.ts';
import type { LetterFrame } from '../../rules/letter-frame.ts';
import { titleOf } from '../../rules/passages/heading-lines.ts';
import { isSupplementHeading } from '../../rules/passages/supplement-heading.ts';
import { comesLater } from './numbered-section.ts';

const taskPattern = /^(\d{1,2}) +(Oppdrag(?!\p{L}).*)$/u;
const titlePattern = /oppdrag/iu;

/** True for a letter in which no assignment has a number. */
export function lacksNumbers(body: readonly TextLine[]): boolean {
  return !body.some((line) => line.text.startsWith('ID: T') || isSupplementHeading(line));
}

export const taskSection: PassageRule = (lines, at, body) => {
  const line = lines[at]!;
  const [, number, printed] = taskPattern.exec(line.text) ?? [];
  if (!number || !printed || !body.isOpenAt(line) || !comesLater(body.sectionNumber, number)) return 0;
  const titles = titleOf([printed], body.vocabulary);
  body.addHeading(
    1,
    `${number} ${titles.title}`,
    { role: 'assignment', kind: 'assignment', ids: [], ...titles, departments: [], number },
    [line.n, line.n],
  );
  return 1;
};

/** True when the letter as a whole is the assignment that its title names. */
export function isAssignmentItself({ title, body }: LetterFrame): boolean {
  return titlePattern.test(title?.text ?? '') && !body.some(({ text }) => taskPattern.test(text));
}

/** The title as the heading that all of the letter stands under; its lines are then no letterhead. */
export function titleAssignment(frame: LetterFrame, body: Body): LetterFrame {
  const lines = frame.title?.lines ?? [];
  const [first, last] = [lines[0]?.n ?? 0, lines.at(-1)?.n ?? 0];
  const titles = titleOf(
    lines.map(({ text }) => text),
    body.vocabulary,
  );
  body.addHeading(1, titles.title, { role: 'assignment', kind: 'assignment', ids: [], ...titles, departments: [] }, [
    first,
    last,
  ]);
  return { ...frame, asides: frame.asides.filter((aside) => aside.lines[0] < first || aside.lines[1] > last) };
}
