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

/** Pages that hold other pages' words, or most words somewhere: they come after pages on one matter. */
const laterKinds: Record<string, number> = { 'tidligere oppdrag': 4, brev: 5, rapport: 5 };

/**
 * 0 and 1: the title answers, as a phrase or in words. 2 and 3: the text does. 4 and 5: the text of a page of later
 * kinds does. Null: only the stem is alike.
 */
export function rankOf(
  { title, kind, words, locations }: RankedText,
  { phrases, words: asked }: AskedWords,
): number | null {
  const lowerTitle = title.toLowerCase();
  const text = words.join(' ').toLowerCase();
  if (!phrases.every((phrase) => holdsPhrase(text, phrase) || holdsPhrase(lowerTitle, phrase))) return null;
  const titleWords = title.split(/\s+/u);
  const found = [...locations.map((at) => words[at] ?? ''), ...titleWords];
  if (!asked.every((word) => found.some((written) => isNear(word, written)))) return null;
  const whole = [...phrases, asked.join(' ')].filter(Boolean);
  if (whole.every((phrase) => holdsPhrase(lowerTitle, phrase, true))) return 0;
  if (laterKinds[kind]) return laterKinds[kind];
  if (phrases.length === 0 && asked.every((word) => titleWords.some((written) => isNear(word, written)))) return 1;
  return whole.every((phrase) => holdsPhrase(text, phrase, true)) ? 2 : 3;
}
