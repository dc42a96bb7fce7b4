/** The words of a query as texts are marked by them. */
import { compoundLinks, longestPhrase } from '../../domain/words/phrase.ts';
import { type Nynorsk, toBokmal } from '../../domain/words/to-bokmal.ts';
import { type English, toNorwegian } from '../../domain/words/to-norwegian.ts';
import type { FoundWord } from './find-spellings.ts';
import type { AskedWord } from './mark-words.ts';
import { phraseOf } from './synonyms-of.ts';

/** Lists of other spellings. */
export interface Spellings {
  nynorsk: Nynorsk;
  english: English;
}

export function askedWords(words: readonly FoundWord[], { nynorsk, english }: Spellings): AskedWord[] {
  const typed = words.map(({ word, mended }) => mended ?? word);
  return words.map(({ word }, at) => {
    const sought = typed[at]!;
    const pairs = [typed.slice(at - 1, at + 1), typed.slice(at, at + 2)].filter((pair) => pair.length === 2);
    const bokmal = toBokmal(sought, nynorsk);
    const spellings = bokmal.map((one) => ({ ...phraseOf([one]), typed: word }));
    return {
      typed: word,
      sought,
      joined: pairs.flatMap(([first, second]) => compoundLinks.map((link) => first + link + second)),
      bokmal,
      norwegian: toNorwegian(sought, english),
      phrases: [...runsWith(typed, at).map(phraseOf), ...spellings],
    };
  });
}

/** Runs that hold the word at a place, the shortest first. */
function runsWith(words: readonly string[], at: number): string[][] {
  const runs: string[][] = [];
  for (let size = 1; size <= longestPhrase; size += 1) {
    for (let from = Math.max(0, at - size + 1); from <= at; from += 1) {
      if (from + size <= words.length) runs.push(words.slice(from, from + size));
    }
  }
  return runs;
}
