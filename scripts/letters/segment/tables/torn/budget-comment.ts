/** The comment of a budget row: where its lines part, for a comment may list item by item what an amount is for. */

import { printedWidth } from '../../../layout/printed-width.ts';
import { bulletOf } from '../../scan/marks.ts';
import type { ScanLine } from '../../scan/scan-lines.ts';
import { endsOpen, endsSentence, startsLower } from '../../scan/sentence.ts';

/** `6 mill. kr til …`, `8mill. kr til …`: an item of a comment that lists what the amount is for. */
const amountFirst = /^\d[\d ,.]{0,8}mill\./u;
/** The same with what follows, so that it is no part of the sentence before it: `1 mill. kr er øremerket …`. */
const ownAmount = /^\d[\d ,.]{0,8}mill\. kr(?:oner)? (?:til|som|er)\b/u;
const amountWithin = new RegExp(`(?<=\\p{Ll}) (?=${ownAmount.source.slice(1)})`, 'u');
/** Words that an amount of the same sentence follows: `hvorav minst 10 mill. kr`. */
const countingWord = /(?:^|\s)(?:hvorav|minst|inntil|ytterligere|totalt|lag)$/u;
/** Points of the comment column less a long word: a comment line shorter than this was ended on purpose. */
const commentEnd = 265;

/** True for a bullet, for a line after a blank one that begins a sentence, and for an amount on a line of its own accord. */
export function beginsParagraph(comment: readonly string[], line: ScanLine, text: string): boolean {
  const last = comment.at(-1);
  if (!last) return false;
  if (bulletOf(line)) return true;
  if (listsAmounts(comment) && ownAmount.test(text) && !isCounting(last)) return true;
  if (amountFirst.test(text)) return line.gap || printedWidth(`${last} ${text.split(' ')[0]}`) < commentEnd;
  return line.gap && !startsLower(text) && (endsSentence(last) || /^\p{Lu}/u.test(text));
}

/** True for a comment that says item by item what the amount is for. */
const listsAmounts = ([first = '']: readonly string[]) => amountFirst.test(first);
const isCounting = (text: string) => endsOpen(text) || countingWord.test(text);

/** A line of a comment, parted where the next item begins on it: `rusmidler` + `7,9 mill. kroner til Ungdata …`. */
export function splitAmounts(comment: readonly string[], text: string): string[] {
  const at = listsAmounts(comment) ? text.search(amountWithin) : -1;
  const head = text.slice(0, at);
  return at < 0 || isCounting(head) ? [text] : [head, ...splitAmounts(comment, text.slice(at + 1))];
}

/** True when the comment had room for a word that stands alone on the next line: the word is the name's. */
export function hasEnded(comment: readonly string[], text: string): boolean {
  const last = comment.at(-1);
  return !last || printedWidth(`${last} ${text}`) < commentEnd;
}
