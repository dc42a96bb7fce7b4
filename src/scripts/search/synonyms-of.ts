/** The words that stand for others by the curated list. */

import { phraseKey } from '../../domain/words/phrase.ts';
import { wordsOf } from '../../domain/words/split-words.ts';
import { stemOf } from '../../domain/words/word-forms.ts';
import type { SynonymTable } from '../../lib/search/search-tables.ts';

/** Words that stand side by side in a query. */
export interface Phrase {
  typed: string;
  /** As `phraseKey` makes it. */
  key: string;
}

export interface Synonym {
  typed: string;
  /** Stems of the words or phrases that answer. */
  found: string[][];
  /** True where they mean the same, false where they are only related. */
  same: boolean;
}

const stemsOf = (text: string) => wordsOf(text).map(stemOf);

export const phraseOf = (words: readonly string[]): Phrase => {
  return { typed: words.join(' '), key: phraseKey(words) };
};

/** Those that mean the same first. */
export function synonymsOf(phrases: readonly Phrase[], table: SynonymTable): Synonym[] {
  const all = table.flatMap(([asked, found, same]): Synonym[] => {
    const keys = new Set(asked.map((one) => phraseKey(wordsOf(one))));
    const phrase = phrases.find(({ key }) => keys.has(key));
    if (!phrase) return [];
    const others = found.map(stemsOf).filter((stems) => stems.join('') !== phrase.key);
    return [{ typed: phrase.typed, found: others, same: same === 1 }];
  });
  return all.sort((a, b) => Number(b.same) - Number(a.same));
}
