/** Where a word of the query stands: as written, inflected, inside compounds, or by a synonym. */
import { partMark, relatedMark, sameMark } from '../../domain/words/marks.ts';
import { derivedFrom, formsOf, stemOf } from '../../domain/words/word-forms.ts';
import type { WordIndex } from './word-index.ts';

/** How a passage answers one word. */
export interface WordMatch {
  /** How well the word that was found answers, 0 to 1: 1 for the word itself, less for another form; 0 for none. */
  printed: number;
  /** Places of the word, and of compounds that begin with it. */
  places: number[];
  /** How well hidden words of the title and of the text answer, 0 to 1. */
  hiddenTitle: number;
  hiddenText: number;
}

/** Passage → match. */
export type WordMatches = Map<string, WordMatch>;

/** What a form other than the typed one is worth, and what a word made of the same root is. */
const inflected = 0.95;
const derived = 0.6;

/** What hidden words are worth, in a title and in a text. */
export const worth: Record<string, { title: number; text: number }> = {
  [sameMark]: { title: 0.85, text: 0.6 },
  [partMark]: { title: 0.9, text: 0.35 },
  [relatedMark]: { title: 0.5, text: 0.22 },
};

/** A shorter beginning is that of too many other words for its places to say anything. */
const shortestBeginning = 4;

export const noMatch: WordMatch = { printed: 0, places: [], hiddenTitle: 0, hiddenText: 0 };

export async function findWord(index: WordIndex, word: string): Promise<WordMatches> {
  const matches = await findHidden(index, stemOf(word));
  await addForms(index, [word], 1, matches);
  await addForms(index, formsOf(word).slice(1), inflected, matches);
  await addForms(index, derivedFrom(word), derived, matches);
  await addPlaces(index, word, matches);
  return matches;
}

async function addForms(index: WordIndex, forms: string[], share: number, matches: WordMatches): Promise<void> {
  const found = await Promise.all(forms.map((form) => index.find(form)));
  for (const pages of found) {
    for (const { page, places } of pages) {
      if (places.length === 0) continue;
      const match = matches.get(page) ?? noMatch;
      const printed = Math.max(match.printed, share);
      matches.set(page, { ...match, printed, places: [...match.places, ...places] });
    }
  }
}

/** Passages that a word is hidden in, by its stem; that of a phrase is the stems of its words together. */
export async function findHidden(index: WordIndex, stem: string): Promise<WordMatches> {
  const matches: WordMatches = new Map();
  for (const [mark, { title, text }] of Object.entries(worth)) {
    for (const { page, fields } of await index.find(stem + mark)) {
      const match = matches.get(page) ?? noMatch;
      matches.set(page, {
        ...match,
        hiddenTitle: Math.max(match.hiddenTitle, fields.includes('t') ? title : 0),
        hiddenText: Math.max(match.hiddenText, fields.includes('o') ? text : 0),
      });
    }
  }
  return matches;
}

/** All places, where the word is long enough to know them by its beginning. */
async function addPlaces(index: WordIndex, word: string, matches: WordMatches): Promise<void> {
  const beginning = stemOf(word);
  if (beginning.length < shortestBeginning || matches.size === 0) return;
  for (const { page, places } of await index.findBeginning(beginning)) {
    const match = matches.get(page);
    if (match) match.places = [...new Set([...match.places, ...places])];
  }
}
