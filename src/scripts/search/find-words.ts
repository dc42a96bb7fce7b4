/** Where a word of the query stands: as written, inflected, inside compounds, or by a synonym. */
import { partMark, relatedMark, sameMark } from '../../lib/words/marks.ts';
import { formsOf, stemOf } from '../../lib/words/word-forms.ts';
import type { FoundPage, WordIndex } from './word-index.ts';

/** How a passage answers one word. */
export interface WordMatch {
  /** How often it stands in the text, in any form. */
  count: number;
  /** Places in the text. */
  places: number[];
  /** How well the title answers, 0 to 1. */
  title: number;
  /** How well words that the text does not print in so many letters answer, 0 to 1. */
  hidden: number;
}

/** What a form other than the typed one is worth. */
const inflected = 0.95;

/** What hidden words are worth, in a title and in a text. */
const worth: Record<string, { title: number; text: number }> = {
  [sameMark]: { title: 0.85, text: 0.55 },
  [partMark]: { title: 0.65, text: 0.35 },
  [relatedMark]: { title: 0.5, text: 0.25 },
};

/** Passage → match. */
export type WordMatches = Map<string, WordMatch>;

/** `key`: the stem its hidden words are kept under; that of a word itself unless given. */
export async function findWord(index: WordIndex, word: string, key = stemOf(word)): Promise<WordMatches> {
  const matches: WordMatches = new Map();
  const at = ({ page }: FoundPage) => {
    const match = matches.get(page) ?? { count: 0, places: [], title: 0, hidden: 0 };
    matches.set(page, match);
    return match;
  };
  const forms = await Promise.all(formsOf(word).map((form) => index.find(form)));
  for (const [place, pages] of forms.entries()) {
    const weight = place === 0 ? 1 : inflected;
    for (const found of pages) {
      const match = at(found);
      match.count += found.places.length * weight;
      match.places.push(...found.places);
      if (found.fields.includes('title')) match.title = Math.max(match.title, weight);
    }
  }
  for (const [mark, { title, text }] of Object.entries(worth)) {
    for (const found of await index.find(key + mark)) {
      const match = at(found);
      if (found.fields.includes('t')) match.title = Math.max(match.title, title);
      if (found.fields.includes('o')) match.hidden = Math.max(match.hidden, text);
    }
  }
  return matches;
}
