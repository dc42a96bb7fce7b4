/** What is known of words when compounds are parted: the letters' own use of them and the Norwegian word list. */
import { wordsOf } from '../../src/lib/words/split-words.ts';
import { loadWordList } from '../letters/restore/word-list.ts';
import type { WordNode } from '../letters/restore/word-tree.ts';
import type { SearchResult } from './search-results.ts';
import type { KnownWords } from './split-compound.ts';

export function wordCounter(results: readonly SearchResult[]): KnownWords {
  const counts = new Map<string, number>();
  for (const { title, passages } of results) {
    const texts = [title, ...passages.flatMap(({ heading, text }) => [heading, text])];
    for (const word of texts.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const list = loadWordList();
  return { count: (word) => counts.get(word) ?? 0, lists: (word) => holds(list, word) };
}

function holds(list: WordNode, word: string): boolean {
  let node: WordNode | undefined = list;
  for (const letter of word) {
    node = node.get(letter);
    if (!node) return false;
  }
  return node.eow;
}
