/** `Helse- og omsorgstjenester`: the area that a supplement's assignments stand under, right above the first of them. */
import type { PassageRule } from '../../layout/body.ts';
import type { TextLine } from '../../layout/text-lines.ts';
import { isSupplementHeading } from './supplement-heading.ts';

/** A short line without stop or colon. */
const areaPattern = /^\p{Lu}[^.:;!?]{2,70}$/u;

export function isAreaHeading(lines: readonly TextLine[], at: number): boolean {
  const next = lines[at + 1];
  return areaPattern.test(lines[at]?.text ?? '') && next !== undefined && isSupplementHeading(next);
}

export const areaHeading: PassageRule = (lines, at, body) => {
  const line = lines[at]!;
  if (!body.isOpenAt(line) || !isAreaHeading(lines, at)) return 0;
  body.addHeading(1, line.text, { role: 'section', number: null }, [line.n, line.n]);
  return 1;
};
