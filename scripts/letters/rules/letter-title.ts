/** The title that a supplement begins with: `Tillegg til tildelingsbrev`, `Statsbudsjettet 2023 - …`. */

import type { Vocabulary } from '../../text/vocabulary.ts';
import { joinLines } from '../layout/join-lines.ts';
import type { SourceLine } from '../reading.ts';

const plainTitle = /^(?:Tillegg til t|T)ildelingsbrev(?: (?:nr\. ?\d+|\d{4}|for \d{4}|til \p{Lu}\p{L}+ for \d{4}))*$/u;
const budgetTitle = /^Statsbudsjettet \d{4} [-–] \p{L}/u;
const longest = 4;

export interface LetterTitle {
  text: string;
  lines: SourceLine[];
}

export function beginsTitle(text: string): boolean {
  return plainTitle.test(text.trim()) || budgetTitle.test(text.trim());
}

/** The title that begins on a line, with the lines it wraps into. */
export function readTitle(lines: readonly SourceLine[], at: number, vocabulary: Vocabulary): LetterTitle {
  const taken = [lines[at]!];
  for (const line of lines.slice(at + 1, at + longest)) {
    const open = /[-–]\s*$/u.test(taken.at(-1)!.text);
    if (!budgetTitle.test(taken[0]!.text.trim()) || !(open || /^\p{Ll}/u.test(line.text))) break;
    taken.push(line);
  }
  const text = joinLines(
    taken.map((line) => line.text),
    vocabulary,
  );
  return { text, lines: taken };
}
