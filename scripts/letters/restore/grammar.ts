/**
 * Rules of grammar for words that differ only by a lost letter, where the words around them tell which was meant.
 *
 * Takes: a spot and a reading of its word.
 * Guarantees: a cost, 0 where no rule speaks; the language model then decides alone.
 */
import type { Spot } from './choices.ts';
import type { Lexicon } from './lexicon.ts';
import { findReadings } from './readings.ts';
import type { WordNode } from './word-tree.ts';

/** What a reading costs that the grammar speaks against. */
const against = 6;

/** Whom the ministry asks (ber): after the verb stands who is asked, or om. */
const asked = /^(?:om|vi|dere|departementet|direktoratet|helsedirektoratet|folkehelseinstituttet|regjeringen|stortinget)$/u;
/** Words that have an infinitive after them. */
const beforeInfinitive = ['å', 'skal', 'kan', 'vil', 'må', 'bør'];
/** Lengths of time and limits that a før may follow: `senest en virkedag før`. */
const limit = /^(?:senest|virkedag|virkedager|dager|uker|måneder|timer)$/u;

type Rule = (next: string[], before: string[], lexicon: Lexicon) => string | null;

/** By the reading that competes: which of the pair the words around ask for, null where they do not tell. */
const rules: Record<string, Rule> = {
  /** ber or bør: `bør vurderes`, `ber om at`. */
  ber(next, _before, lexicon) {
    if (asked.test(next[0] ?? '')) return 'ber';
    return isInfinitive(next[0] ?? '', lexicon) ? 'bør' : null;
  },
  /** for or før: `møter før og etter`, `før utgangen av`, `senest en virkedag før`. */
  for(next, before) {
    const phrase = next.slice(0, 2).join(' ');
    if (phrase === 'og etter' || phrase === 'utgangen av') return 'før';
    return before.slice(-3).some((word) => limit.test(word)) ? 'før' : null;
  },
};
const rivals: Record<string, string> = { ber: 'ber', bør: 'ber', bær: 'ber', for: 'for', før: 'for', fôr: 'for' };

export function costByGrammar(spot: Spot, word: string, lexicon: Lexicon): number {
  const rival = rivals[word];
  if (!rival) return 0;
  const wanted = rules[rival]!(wordsAfter(spot), wordsBefore(spot), lexicon);
  return wanted === null || wanted === word ? 0 : against;
}

/** True where a word, printed with or without its letters, is known as an infinitive. */
export function isInfinitive(printed: string, lexicon: Lexicon): boolean {
  return findReadings(printed.toLowerCase(), lexicon).some(
    ({ word, cost }) =>
      cost < 6 && (beforeInfinitive.some((verb) => lexicon.language.follows(word, [verb]) > 0) || isVerb(word, lexicon)),
  );
}

/** True where the word list has the other forms of a verb: `underbygge`, underbygger, underbyggende. */
function isVerb(word: string, lexicon: Lexicon): boolean {
  return holds(lexicon.list, `${word}r`) && holds(lexicon.list, `${word}nde`);
}

function holds(tree: WordNode, word: string): boolean {
  let node: WordNode | undefined = tree;
  for (const letter of word) node = node?.get(letter);
  return node?.eow ?? false;
}

function wordsAfter({ tokens, at }: Spot): string[] {
  return tokens.slice(at + 1, at + 6).filter(({ kind }) => kind !== 'space').map(({ text }) => text.toLowerCase());
}

function wordsBefore({ tokens, at }: Spot): string[] {
  return tokens.slice(Math.max(0, at - 6), at).filter(({ kind }) => kind !== 'space').map(({ text }) => text.toLowerCase());
}
