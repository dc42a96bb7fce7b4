/** Where the words of a query stand: alone, joined (`skole mat` as skolemat), in parts, or mended. */
import { compoundLinks, longestPhrase, phraseKey } from '../../domain/words/phrase.ts';
import { raise } from './combine-matches.ts';
import {
  addFirstPart,
  addNorwegian,
  type FoundWord,
  findSpellings,
  mendWord,
  type QueryTools,
} from './find-spellings.ts';
import { findHidden, findWord, type WordMatches } from './find-words.ts';
import type { WordIndex } from './word-index.ts';

/** So many words side by side may be one word: `ung kan 4`. */
const mostJoined = 3;

/** One entry for each word that `tells`, in order. Words that tell nothing still join with their neighbours. */
export async function findQuery(
  words: readonly string[],
  tells: (word: string) => boolean,
  tools: QueryTools,
): Promise<FoundWord[]> {
  const alone = await Promise.all(words.map((word) => (tells(word) ? findSpellings(word, tools) : new Map())));
  const inPhrase = new Set<number>();
  for (let size = 2; size <= longestPhrase; size += 1) {
    for (let from = 0; from + size <= words.length; from += 1) {
      // Each part of the index that is asked costs a request: words that tell nothing begin and end no phrase.
      if (!tells(words[from]!) || !tells(words[from + size - 1]!)) continue;
      const joined = await findJoined(tools.index, words.slice(from, from + size));
      for (let at = from; at < from + size; at += 1) {
        raise(alone[at]!, joined, 1);
        if (joined.size > 0) inPhrase.add(at);
      }
    }
  }
  // A phrase that is known says more than its words one by one: `dental care`.
  for (const [at, word] of words.entries())
    if (tells(word) && !inPhrase.has(at)) await addNorwegian(alone[at]!, word, tools);
  const telling = words.flatMap((word, at) => (tells(word) ? [{ word, mended: null, matches: alone[at]! }] : []));
  return Promise.all(
    telling.map(async (found) => {
      const whole = found.matches.size > 0 ? found : await mendWord(found.word, tools);
      if (whole.mended === null) await addFirstPart(whole.matches, whole.word, tools);
      return whole;
    }),
  );
}

/** Words that stand side by side as one: a phrase that the synonyms know, or a word that they make. */
async function findJoined(index: WordIndex, words: readonly string[]): Promise<WordMatches> {
  const matches = await findHidden(index, phraseKey(words));
  if (words.length > mostJoined) return matches;
  for (const link of words.length === 2 ? compoundLinks : [''])
    raise(matches, await findWord(index, words.join(link)), 1);
  return matches;
}
