/** `Deloppdrag 2: Rekvireringsrett`, `Del 1: …`: the heading of a part of an assignment; it may wrap. */

import type { PassageRule } from '../../layout/body.ts';
import { joinLines } from '../../layout/join-lines.ts';
import { headingLines } from './heading-lines.ts';

/** `Del` or `Deloppdrag`, a number and a colon. */
const partPattern = /^Del(?:oppdrag)? \d{1,2}:/u;

export const partHeading: PassageRule = (lines, at, body) => {
  const line = lines[at]!;
  if (!body.isOpenAt(line) || !partPattern.test(line.text)) return 0;
  const taken = headingLines(lines, at);
  const text = joinLines(
    taken.map((one) => one.text),
    body.vocabulary,
  );
  body.addHeading(body.ownerDepth + 1, text, { role: 'subheading' }, [line.n, taken.at(-1)!.n]);
  return taken.length;
};
