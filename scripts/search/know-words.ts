/** What is known of words: how often the letters use them, and whether the Norwegian word list has them. */
import type { KnownWords } from '../../src/domain/words/split-compound.ts';
import { wordsOf } from '../../src/domain/words/split-words.ts';
import { stemOf } from '../../src/domain/words/word-forms.ts';
import { loadWordList } from '../text/word-list.ts';
import type { WordNode } from '../text/word-tree.ts';
import type { SearchResult } from './search-results.ts';

export function knowWords(results: readonly SearchResult[]): KnownWords {
  const counts = new Map<string, number>();
  const words = Map.groupBy(results.flatMap(textsOf).flatMap(wordsOf), (word) => word);
  for (const [word, { length }] of words) {
    const stem = stemOf(word);
    counts.set(stem, (counts.get(stem) ?? 0) + length);
  }
  const list = loadWordList();
  return { count: (word) => counts.get(stemOf(word)) ?? 0, lists: (word) => holds(list, word) };
}

/** Titles, headings and texts of a result. */
export function textsOf({ title, passages }: SearchResult): string[] {
  return [title, ...passages.flatMap(({ heading, text }) => [heading, text])];
}

function holds(list: WordNode, word: string): boolean {
  let node: WordNode | undefined = list;
  for (const letter of word) {
    node = node.get(letter);
    if (!node) return false;
  }
  return node.eow;
}
