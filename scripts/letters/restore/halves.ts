/**
 * Read a word that a line end has cut in two, each half where it stands: `palog-` `gingslesning` is pålogingsløsning.
 *
 * Takes: the two halves as printed.
 * Guarantees: the halves' letters together are one reading of the whole word; null where the halves are words of
 * their own or the whole has no reading.
 */
import { capitalize } from '../../../src/domain/format.ts';
import type { Choice } from './choice.ts';
import type { Lexicon } from './lexicon.ts';
import { findReadings } from './readings.ts';

export function readHalves(first: string, second: string, lexicon: Lexicon): [Choice, Choice] | null {
  if (isWord(first, lexicon) && isWord(second, lexicon)) return null;
  const whole = findReadings(first.toLowerCase() + second.toLowerCase(), lexicon)[0];
  if (!whole) return null;
  for (let shift = 0; shift <= 2; shift += 1) {
    for (const length of [first.length - shift, first.length + shift]) {
      const [head, tail] = [whole.word.slice(0, length), whole.word.slice(length)];
      if (!stands(first, head, lexicon) || !stands(second, tail, lexicon)) continue;
      const half = (printed: string, word: string): Choice => ({
        ...whole,
        text: printed[0] === printed[0]!.toLowerCase() ? word : capitalize(word),
        words: [word],
        undone: whole.undone.filter(({ printed: sign }) => printed.includes(sign)),
      });
      return [half(first, head), half(second, tail)];
    }
  }
  return null;
}

function isWord(printed: string, lexicon: Lexicon): boolean {
  return findReadings(printed.toLowerCase(), lexicon).some(({ evidence }) => evidence !== 'compound');
}

/** True where a half may be read as given: read with a lexicon of that one word. */
function stands(printed: string, half: string, lexicon: Lexicon): boolean {
  const only = { ...lexicon, ...lexicon.onlyKnowing(half) };
  return half.length > 0 && findReadings(printed.toLowerCase(), only).some(({ word }) => word === half);
}
