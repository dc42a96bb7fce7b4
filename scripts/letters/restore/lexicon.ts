/**
 * What is known of Norwegian: the words of the clean sources and how they follow each other, and a word list.
 *
 * Takes: texts of the sources that have kept their Norwegian letters.
 * Guarantees: the same texts give the same lexicon; nothing is read from the letter that is to be restored.
 */

import { growTree, type WordNode } from '../../text/word-tree.ts';
import { readCleanTokens } from './clean-text.ts';
import { type LanguageModel, learnLanguage } from './language-model.ts';
import { learnSpelling } from './spelling-model.ts';

export interface Lexicon {
  language: LanguageModel;
  /** Words of the clean sources. */
  own: WordNode;
  /** Words of the word list. */
  list: WordNode;
  /** Acronyms of the clean sources, as they are printed: `EØS`, `FHI`. */
  acronyms: ReadonlySet<string>;
  /** ln of how likely a known word is where no text has it: more where words that begin alike are many. */
  unseen(word: string): number;
  /** How Norwegian the spelling looks: about 0 for an ordinary word. */
  looks(word: string): number;
  /** A lexicon's trees with one word in them. */
  onlyKnowing(word: string): Pick<Lexicon, 'own' | 'list'>;
  /** What it costs to make a compound with this part. */
  partCost(word: string, own: boolean): number;
}

const onlyLetters = /^[\p{L}\p{M}]+$/u;
const acronym = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;

export function buildLexicon(sources: readonly (readonly string[])[], list: WordNode): Lexicon {
  const texts = sources.map(readCleanTokens);
  const language = learnLanguage(texts);
  const words = new Set(texts.flat().filter((word) => onlyLetters.test(word)));
  const kinship = measureKinship(words);
  const spelling = learnSpelling(words);
  const looks = (word: string) => Math.max(-3, Math.min(2, 0.2 * spelling(word)));
  return {
    language,
    own: growTree(words),
    list,
    acronyms: new Set(sources.flatMap((lines) => lines.flatMap((line) => line.match(acronym) ?? []))),
    unseen: (word) => -13 + Math.min(4.5, 1.5 * kinship(word)) + looks(word),
    looks,
    onlyKnowing: (word) => ({ own: growTree([word]), list: growTree([]) }),
    partCost(word, own) {
      const short = word.length === 3 ? 3 : 0;
      const cost = own ? 7 - Math.min(3, Math.log(1 + language.count(word)) / 2) : 9 - Math.min(2, kinship(word));
      return short + cost;
    },
  };
}

/** Endings of Norwegian words, the empty one among them. */
const endings = ['', ...'s e r n t a d er en et es te de dd st ene ing nde ens ets enes'.split(' ')];

/** How many words share a word's stem: `nådd` is kin to nå and når, `nadd` to none. ln(1 + number). */
function measureKinship(words: ReadonlySet<string>): (word: string) => number {
  const family = new Map<string, number>();
  for (const word of words) for (const stem of stemsOf(word)) family.set(stem, (family.get(stem) ?? 0) + 1);
  return (word) => Math.log(1 + Math.max(0, ...stemsOf(word).map((stem) => family.get(stem) ?? 0)));
}

function stemsOf(word: string): string[] {
  return endings.flatMap((ending) => {
    const length = word.length - ending.length;
    return length >= 2 && length >= word.length / 2 && word.endsWith(ending) ? [word.slice(0, length)] : [];
  });
}
