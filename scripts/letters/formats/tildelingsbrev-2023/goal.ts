/** `Mål 5: Pasienter, brukere …`, whose text follows at once, and the headings of its criteria and figures. */

import type { PassageRule } from '../../layout/body.ts';
import { joinLines } from '../../layout/join-lines.ts';
import type { HeadingPlace } from '../../reading.ts';
import { headingLines } from '../../rules/passages/heading-lines.ts';

const goalPattern = /^Mål (\d{1,2}): (\S.*)$/u;

export const goal: PassageRule = (lines, at, body) => {
  const line = lines[at]!;
  const [, number, first] = goalPattern.exec(line.text) ?? [];
  if (!number || !first || !body.isOpenAt(line)) return 0;
  const taken = headingLines(lines, at);
  const title = joinLines([first, ...taken.slice(1).map(({ text }) => text)], body.vocabulary);
  const place: HeadingPlace = { role: 'goal', number: Number(number), title };
  body.addHeading(body.sectionDepth + 1, `Mål ${number}: ${title}`, place, [line.n, taken.at(-1)!.n]);
  return taken.length;
};

type GoalPart = Extract<HeadingPlace, { role: 'goal-part' }>['part'];

const goalParts: Readonly<Record<string, GoalPart>> = {
  'Vurderingskriterier:': 'criteria',
  'Styringsparametere:': 'parameters',
  'Nøkkeltall:': 'keyFigures',
};

export const goalPart: PassageRule = (lines, at, body) => {
  const { text, n } = lines[at]!;
  const part = goalParts[text];
  if (!part) return 0;
  body.addHeading(body.sectionDepth + 2, text, { role: 'goal-part', part }, [n, n]);
  return 1;
};
