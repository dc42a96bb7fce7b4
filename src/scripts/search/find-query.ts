/** Where the words of a query stand: alone, joined (`skole mat` as skolemat), in parts, or mended. */
import type { Nynorsk } from '../../lib/words/to-bokmal.ts';
import { toBokmal } from '../../lib/words/to-bokmal.ts';
import { stemOf } from '../../lib/words/word-forms.ts';
import { findHidden, findWord, type WordMatch, type WordMatches } from './find-words.ts';
import type { Mender } from './mend-word.ts';
import type { WordIndex } from './word-index.ts';

export interface QueryTools {
  index: WordIndex;
  nynorsk: Nynorsk;
  /** Loaded when a word is found nowhere. */
  mender(): Promise<Mender>;
}

export interface FoundWord {
  word: string;
  /** The word that was searched for in its stead, null where it was found itself. */
  mended: string | null;
  matches: WordMatches;
}

/** What another spelling of the same word is worth, and what the parts of a word that is not found are. */
const otherSpelling = 0.95;
const inParts = 0.7;
const singleSlip = 1;
const firstPart = 0.12;
const shortestFirstPart = 6;
const shortestLastPart = 4;
const links = ['', 's', 'e'];
/** So many words side by side may be one phrase that the synonyms know. */
const longestPhrase = 4;

/** One entry for each word that `tells`, in order. Words that tell nothing still join with their neighbours. */
export async function findQuery(
  words: readonly string[],
  tells: (word: string) => boolean,
  tools: QueryTools,
): Promise<FoundWord[]> {
  const { index } = tools;
  const alone = await Promise.all(words.map((word) => (tells(word) ? findSpellings(word, tools) : new Map())));
  for (let size = 2; size <= longestPhrase; size += 1) {
    for (let from = 0; from + size <= words.length; from += 1) {
      // Each part of the index that is asked costs a request: words that tell nothing begin and end no phrase.
      if (!tells(words[from]!) || !tells(words[from + size - 1]!)) continue;
      const joined = await findJoined(index, words.slice(from, from + size));
      for (const matches of alone.slice(from, from + size)) raise(matches, joined, 1);
    }
  }
  const telling = words.flatMap((word, at) => (tells(word) ? [{ word, mended: null, matches: alone[at]! }] : []));
  return Promise.all(telling.map((found) => (found.matches.size > 0 ? found : mend(found.word, tools))));
}

async function findSpellings(word: string, { index, nynorsk }: QueryTools): Promise<WordMatches> {
  const matches = await findWord(index, word);
  for (const spelling of toBokmal(word, nynorsk)) {
    const others = await findWord(index, spelling);
    raise(matches, others, otherSpelling);
    if (others.size > 0) addLess(matches, await findFirstPart(spelling, index), firstPart);
  }
  addLess(matches, await findFirstPart(word, index), firstPart);
  return matches;
}

/** What a compound is about is often what its first part says: `screeningprogram` is also sought as screening. */
async function findFirstPart(word: string, index: WordIndex): Promise<WordMatches> {
  for (let end = word.length - shortestLastPart; end >= shortestFirstPart; end -= 1) {
    const part = word.slice(0, end);
    for (const spelling of [part, part.replace(/[se]$/u, '')]) {
      if (spelling.length >= shortestFirstPart && (await index.find(spelling)).length > 0)
        return findWord(index, spelling);
    }
  }
  return new Map();
}

/** Words that stand side by side as one: a phrase that the synonyms know, or two that make a compound. */
async function findJoined(index: WordIndex, words: readonly string[]): Promise<WordMatches> {
  const matches = await findHidden(index, words.map(stemOf).join(''));
  const [first, second, ...more] = words as [string, string, ...string[]];
  if (more.length > 0) return matches;
  for (const link of links) raise(matches, await findWord(index, first + link + second), 1);
  return matches;
}

/** A single slip first: `livkvalitet` is livskvalitet. Then parts, then more slips, then as much of it as is known. */
async function mend(word: string, tools: QueryTools): Promise<FoundWord> {
  const mender = await tools.mender();
  const slip = mender.nearest(word, singleSlip);
  if (slip) return { word, mended: slip, matches: await findWord(tools.index, slip) };
  for (const spelling of [word, ...toBokmal(word, tools.nynorsk)]) {
    const matches = await findParts(mender.partsOf(spelling), tools.index);
    if (matches.size > 0) return { word, mended: null, matches };
  }
  const mended = mender.nearest(word) ?? mender.longestPart(word);
  return { word, mended, matches: mended ? await findWord(tools.index, mended) : new Map() };
}

/** Passages that hold every part. */
async function findParts(parts: readonly string[], index: WordIndex): Promise<WordMatches> {
  const [first, ...others] = await Promise.all(parts.map((part) => findWord(index, part)));
  const matches: WordMatches = new Map();
  for (const [page, match] of first ?? []) {
    const all = [match, ...others.flatMap((other) => other.get(page) ?? [])];
    if (all.length === parts.length) matches.set(page, scaled(worstOf(all), inParts));
  }
  return matches;
}

function worstOf(all: readonly WordMatch[]): WordMatch {
  const least = (field: 'printed' | 'hiddenTitle' | 'hiddenText') => Math.min(...all.map((match) => match[field]));
  return {
    printed: least('printed'),
    places: all.flatMap((match) => match.places),
    hiddenTitle: least('hiddenTitle'),
    hiddenText: Math.min(...all.map(({ printed, hiddenText }) => Math.max(printed, hiddenText))),
  };
}

/** Adds what is found by a word that was not asked for; where the asked one stands, only as if it were hidden. */
function addLess(matches: WordMatches, others: WordMatches, share: number): void {
  for (const [page, other] of others) {
    const match = matches.get(page);
    const hiddenText = share * Math.max(other.printed, other.hiddenText);
    if (match) matches.set(page, { ...match, hiddenText: Math.max(match.hiddenText, hiddenText) });
    else matches.set(page, scaled(other, share));
  }
}

/** Makes each match at least as good as another one. */
function raise(matches: WordMatches, others: WordMatches, share: number): void {
  for (const [page, other] of others) {
    const match = matches.get(page);
    matches.set(page, match ? better(match, scaled(other, share)) : scaled(other, share));
  }
}

const better = (match: WordMatch, other: WordMatch): WordMatch => ({
  printed: Math.max(match.printed, other.printed),
  places: [...new Set([...match.places, ...other.places])],
  hiddenTitle: Math.max(match.hiddenTitle, other.hiddenTitle),
  hiddenText: Math.max(match.hiddenText, other.hiddenText),
});

const scaled = ({ printed, places, hiddenTitle, hiddenText }: WordMatch, share: number): WordMatch => ({
  printed: printed * share,
  places,
  hiddenTitle: hiddenTitle * share,
  hiddenText: hiddenText * share,
});
