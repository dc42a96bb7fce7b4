/** How far a heading reaches that wraps without a mark: into lines that begin in lower case. */

import type { Vocabulary } from '../../../text/vocabulary.ts';
import { joinLines } from '../../layout/join-lines.ts';
import { startsLowerCase, type TextLine } from '../../layout/text-lines.ts';

/** Words that no heading ends in. */
const openEnd =
  /(?:^|[\s-])(?:av|de|den|det|eller|en|et|for|fra|i|med|mellom|nasjonal|og|om|på|som|til|under|ved)$|[-–,]$/iu;

const longest = 8;

/** True when a title must go on after these words. */
export function isUnfinishedTitle(text: string): boolean {
  return openEnd.test(text.trim());
}

/** The heading's lines from `at` on: the first and those that it wraps into. */
export function headingLines(lines: readonly TextLine[], at: number): TextLine[] {
  const taken = [lines[at]!];
  for (const line of lines.slice(at + 1, at + longest)) {
    const goesOn = startsLowerCase(line) || isUnfinishedTitle(taken.at(-1)!.text);
    if (line.gap !== 'none' || !goesOn) break;
    taken.push(line);
  }
  return taken;
}

/** Title joined and as printed, with the words of `first` in place of the first line's. */
export function titleOf(texts: readonly string[], vocabulary: Vocabulary) {
  const titleAsPrinted = texts.map((text) => text.replace(/\s+/gu, ' ').trim()).join(' ');
  return { title: joinLines(texts, vocabulary), titleAsPrinted };
}
