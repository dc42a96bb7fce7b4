/** Orders what the index found: nearest to the words as written first. */
import { type AskedWords, holdsPhrase, isNear } from './asked-words.ts';

export interface RankedText {
  title: string;
  /** `oppdrag`, `mål`, `brev` … */
  kind: string;
  /** The whole text in words, as the index counts them. */
  words: string[];
  /** Places in `words` that the index found. */
  locations: number[];
}

/**
 * 0 and 1: the title answers, as a phrase or in words. 2 and 3: the text does. Whole letters hold most words somewhere,
 * so they come after pages on one matter (4). Null: only the stem is alike.
 */
export function rankOf({ title, kind, words, locations }: RankedText, { phrases, words: asked }: AskedWords): number | null {
  const lowerTitle = title.toLowerCase();
  const text = words.join(' ').toLowerCase();
  if (!phrases.every((phrase) => holdsPhrase(text, phrase) || holdsPhrase(lowerTitle, phrase))) return null;
  const titleWords = title.split(/\s+/u);
  const found = [...locations.map((at) => words[at] ?? ''), ...titleWords];
  if (!asked.every((word) => found.some((written) => isNear(word, written)))) return null;
  const whole = [...phrases, asked.join(' ')].filter(Boolean);
  if (whole.every((phrase) => holdsPhrase(lowerTitle, phrase, true))) return 0;
  if (kind === 'brev' || kind === 'rapport') return 4;
  if (phrases.length === 0 && asked.every((word) => titleWords.some((written) => isNear(word, written)))) return 1;
  return whole.every((phrase) => holdsPhrase(text, phrase, true)) ? 2 : 3;
}
