/**
 * Page breaks: a blank line in the middle of a sentence (`… gruvedrift går` / `svært raskt …`) or of a word (`oppgave-` /
 * `fordeling`), and the footnotes that may stand between.
 */
import type { PhrasingContent } from 'mdast';
import type { Vocabulary } from '../../../text/vocabulary.ts';
import { joinLines } from '../../layout/join-lines.ts';
import { endsInOpenWord } from '../wording.ts';
import { type Passage, plain, wordsOf } from './passages.ts';

/** `¹ Det er lagt til grunn …`, `*Det er i tillegg …`, `**Sluttrapporten …`. */
const footnotePattern = /^(?:[¹²³⁴-⁹]|\*{1,2}(?=\S))/u;

export function isFootnote(passage: Passage): boolean {
  return passage.mark === null && footnotePattern.test(wordsOf(passage));
}

const sentenceEnd = /[.:;!?]["»”)\]]*$/u;
const brokenWord = /[\p{L}\p{N}]-$/u;
const startsSmall = /^[«"“(]?\p{Ll}/u;
const startsWord = /^[\p{L}\p{N}]/u;

/** True when text that ends no sentence is followed by text that begins none. */
export function isUnfinished(left: readonly PhrasingContent[], right: readonly PhrasingContent[]): boolean {
  const before = plain(left.slice(-1)).slice(-40);
  const after = plain(right.slice(0, 1)).slice(0, 40);
  if (!before || sentenceEnd.test(before)) return false;
  if (brokenWord.test(before)) return startsWord.test(after);
  return startsSmall.test(after) || endsInOpenWord(before);
}

/** Two halves as one, the words at the seam joined as lines are. The halves stay nodes of their own until the end. */
export function joinContent(
  left: readonly PhrasingContent[],
  right: readonly PhrasingContent[],
  vocabulary: Vocabulary,
): PhrasingContent[] {
  const before = left.at(-1);
  const after = right[0];
  if (before?.type !== 'text' || after?.type !== 'text') return [...left, { type: 'text', value: ' ' }, ...right];
  const start = before.value.trimEnd();
  const word = start.lastIndexOf(' ') + 1;
  const end = `${after.value.trimStart()} `;
  const next = end.indexOf(' ');
  const joined = joinLines([start.slice(word), end.slice(0, next)], vocabulary);
  const halves = [
    { ...before, value: `${start.slice(0, word)}${joined}` },
    { ...after, value: end.slice(next, -1) },
  ].filter(({ value }) => value !== '');
  return [...left.slice(0, -1), ...halves, ...right.slice(1)];
}
