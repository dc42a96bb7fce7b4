/** Where the words of a query stand, alone and joined: `skole mat` is also searched for as skolemat. */
import { stemOf } from '../../lib/words/word-forms.ts';
import { findWord, type WordMatch, type WordMatches } from './find-words.ts';
import type { WordIndex } from './word-index.ts';

export interface QueryWord {
  word: string;
  /** Other spellings that mean the same word (bokmål for nynorsk). */
  also: string[];
}

/** What another spelling is worth. */
const otherSpelling = 0.95;
const links = ['', 's', 'e'];

/** One entry a word, in order. */
export async function findQuery(index: WordIndex, words: readonly QueryWord[]): Promise<WordMatches[]> {
  const alone = await Promise.all(words.map((word) => findSpellings(index, word)));
  for (let size = 2; size <= 3; size += 1) {
    for (let from = 0; from + size <= words.length; from += 1) {
      const joined = await findJoined(index, words.slice(from, from + size).map(({ word }) => word));
      for (const matches of alone.slice(from, from + size)) raise(matches, joined, 1);
    }
  }
  return alone;
}

async function findSpellings(index: WordIndex, { word, also }: QueryWord): Promise<WordMatches> {
  const matches = await findWord(index, word);
  for (const spelling of also) raise(matches, await findWord(index, spelling), otherSpelling);
  return matches;
}

/** Words that stand side by side as one: a compound, or a phrase that the synonyms know. */
async function findJoined(index: WordIndex, words: readonly string[]): Promise<WordMatches> {
  const phrase = words.map(stemOf).join('');
  const matches = await findWord(index, words.join(''), phrase);
  if (words.length === 2) {
    const [first, second] = words as [string, string];
    for (const link of links) raise(matches, await findWord(index, first + link + second), 1);
  }
  return matches;
}

/** Makes each match at least as good as another one. */
export function raise(matches: WordMatches, others: WordMatches, share: number): void {
  for (const [page, other] of others) {
    const match = matches.get(page);
    matches.set(page, match ? better(match, other, share) : scaled(other, share));
  }
}

function better(match: WordMatch, other: WordMatch, share: number): WordMatch {
  return {
    count: Math.max(match.count, other.count * share),
    places: [...new Set([...match.places, ...other.places])],
    title: Math.max(match.title, other.title * share),
    hidden: Math.max(match.hidden, other.hidden * share),
  };
}

const scaled = ({ count, places, title, hidden }: WordMatch, share: number): WordMatch => ({
  count: count * share,
  places: [...places],
  title: title * share,
  hidden: hidden * share,
});
