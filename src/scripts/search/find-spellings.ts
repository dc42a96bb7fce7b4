/** Where one word of the query stands: as spelled, in bokmål, mended, or by its parts. */
import { type Nynorsk, toBokmal } from '../../domain/words/to-bokmal.ts';
import { type English, toNorwegian } from '../../domain/words/to-norwegian.ts';
import { addLess, intersect, raise } from './combine-matches.ts';
import { findWord, type WordMatches } from './find-words.ts';
import type { Mender } from './mend-word.ts';
import type { WordIndex } from './word-index.ts';

export interface QueryTools {
  index: WordIndex;
  nynorsk: Nynorsk;
  english: English;
  /** Loaded when a word is found nowhere, or when a long one is rare. */
  mender(): Promise<Mender>;
}

export interface FoundWord {
  word: string;
  /** The word that was searched for in its stead, null where it was found itself. */
  mended: string | null;
  matches: WordMatches;
}

/** What another spelling of the same word is worth, what its parts are where it is rare or nowhere, and its first part. */
const otherSpelling = 0.95;
const inNorwegian = 0.85;
const inParts = 0.7;
const firstPart = 0.12;
const firstOfParts = 0.35;
const knownPart = 0.5;
const singleSlip = 1;
/** A word so long that so few passages print is also sought by its parts: `vertskommunetilskudd`. */
const shortestParted = 9;
const rare = 2;
const shortestFirstPart = 6;
const shortestLastPart = 4;

export async function findSpellings(word: string, tools: QueryTools): Promise<WordMatches> {
  const { index, nynorsk } = tools;
  const matches = await findWord(index, word);
  for (const spelling of toBokmal(word, nynorsk)) raise(matches, await findWord(index, spelling), otherSpelling);
  const isRare = [...matches.values()].filter(({ printed }) => printed > 0).length <= rare;
  if (matches.size > 0 && isRare && word.length >= shortestParted)
    addLess(matches, await findInParts(word, tools), inParts);
  return matches;
}

export async function addNorwegian(matches: WordMatches, word: string, { index, english }: QueryTools): Promise<void> {
  for (const norwegian of toNorwegian(word, english)) raise(matches, await findWord(index, norwegian), inNorwegian);
}

/**
 * A word that is nowhere: a single slip first, `livkvalitet` is livskvalitet; then its parts, then more slips, then as much
 * of it as is known.
 */
export async function mendWord(word: string, tools: QueryTools): Promise<FoundWord> {
  const { index } = tools;
  const mender = await tools.mender();
  const slip = mender.nearest(word, singleSlip);
  if (slip) return { word, mended: slip, matches: await findWord(index, slip) };
  const inside = await findInParts(word, tools);
  const [first] = mender.partsOf(word);
  if (first) addLess(inside, await findWord(index, first), firstOfParts);
  if (inside.size > 0) return { word, mended: null, matches: inside };
  const near = mender.nearest(word);
  if (near) return { word, mended: near, matches: await findWord(index, near) };
  const mended = mender.longestPart(word);
  const matches: WordMatches = new Map();
  if (mended) raise(matches, await findWord(index, mended), knownPart);
  return { word, mended, matches };
}

/** Passages that hold every part. */
async function findInParts(word: string, { index, nynorsk, mender }: QueryTools): Promise<WordMatches> {
  const { partsOf } = await mender();
  const matches: WordMatches = new Map();
  for (const spelling of [word, ...toBokmal(word, nynorsk)]) {
    const parts = partsOf(spelling);
    raise(matches, intersect(await Promise.all(parts.map((part) => findWord(index, part)))), inParts);
    if (matches.size > 0) break;
  }
  return matches;
}

/** What a compound is about is often what its first part says: `screeningprogram` is also sought as screening. */
export async function addFirstPart(matches: WordMatches, word: string, { index, nynorsk }: QueryTools): Promise<void> {
  for (const spelling of [word, ...toBokmal(word, nynorsk)]) {
    addLess(matches, await findFirstPart(spelling, index), firstPart);
  }
}

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
