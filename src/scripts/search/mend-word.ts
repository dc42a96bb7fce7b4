/** Help for a word that is found nowhere: its parts, or the nearest word that is known. */

import { readFrontCode } from '../../domain/words/front-code.ts';
import { lettersOf, nearestWord } from '../../domain/words/nearest-word.ts';
import { makeSplitter } from '../../domain/words/split-compound.ts';
import { stemOf } from '../../domain/words/word-forms.ts';
import type { WordTable } from '../../lib/search/search-tables.ts';

export interface Mender {
  /** Parts of a compound whose parts are known; empty where it is none. */
  partsOf(word: string): string[];
  /** `most`: how much it may differ; as much as its length allows unless given. */
  nearest(word: string, most?: number): string | null;
  /** The longest known word that it begins or ends with, null where there is none to speak of. */
  longestPart(word: string): string | null;
}

const shortestPart = 5;

export function makeMender({ words, counts }: WordTable): Mender {
  const numbers = counts.split(' ').map(Number);
  const known = readFrontCode(words).map((word, at) => ({
    word,
    stem: stemOf(word),
    count: numbers[at]!,
    letters: lettersOf(word),
  }));
  const byWord = new Map(known.map(({ word, count }) => [word, count]));
  const uses = new Map<string, number>();
  for (const { stem, count } of known) uses.set(stem, (uses.get(stem) ?? 0) + count);
  const split = makeSplitter({ count: (word) => uses.get(stemOf(word)) ?? 0, lists: (word) => uses.has(stemOf(word)) });
  return {
    partsOf(word) {
      const parts = split(word);
      return parts.length > 1 ? parts : [];
    },
    nearest: (word, most) => nearestWord(word, known, most),
    longestPart(word) {
      for (let length = word.length - 1; length >= shortestPart; length -= 1) {
        const part = [word.slice(0, length), word.slice(-length)].find((one) => byWord.has(one));
        if (part) return part;
      }
      return null;
    },
  };
}
