/**
 * Rules of grammar for words that differ only by a lost letter, where the words around them tell which was meant.
 *
 * Takes: a spot and a reading of its word.
 * Guarantees: a cost, 0 where no rule speaks; the language model then decides alone.
 */

import type { WordNode } from '../../text/word-tree.ts';
import type { Spot } from './choice.ts';
import type { Lexicon } from './lexicon.ts';
import { findReadings } from './readings.ts';

/** What a reading costs that the grammar speaks against. */
const against = 10;
/** Whole sentences recur with frå where a letter goes over to Nynorsk: no text outweighs this. */
const againstNynorsk = 40;

/** Whom the ministry asks (ber): after the verb stands who is asked, or om. */
const asked =
  /^(?:om|vi|dere|departementet|direktoratet|helsedirektoratet|folkehelseinstituttet|regjeringen|stortinget)$/u;
/** Words that may stand between a verb and what belongs to it. */
const adverb = /^(?:ogs[åaéd]|ikke|derfor|videre|fortrinnsvis|da|samtidig|særlig|bedre|raskt)$/u;
/** Words that have an infinitive after them. */
const beforeInfinitive = ['å', 'skal', 'kan', 'vil', 'må', 'bør'];
/** Lengths of time and limits that a før may follow: `senest en virkedag før`. */
const limit = /^(?:senest|virkedag|virkedager|dager|uker|måneder|timer)$/u;

/** What follows before (før) and not for: `og etter`, `utgangen av`, `sommeren`. */
const afterBefore = /^(?:og etter|utgangen av|(?:sommeren|jul|[åad]rsskiftet|p[åad]ske|ferien|pandemien)\b)/u;

type Rule = (next: string[], before: string[], lexicon: Lexicon) => string | null;

/** By the reading that competes: which of the pair the words around ask for, null where they do not tell. */
const rules: Record<string, Rule> = {
  /** ber or bør: `bør vurderes`, `bør også vise`, `ber om at`, `ber videre om`. */
  ber(next, _before, lexicon) {
    const [first = ''] = next.filter((word) => !adverb.test(word));
    if (asked.test(first)) return 'ber';
    return isInfinitive(first, lexicon) ? 'bør' : null;
  },
  /** bor or bør: `bør utføres`, `bør direktoratet vurdere`. */
  bor(next, _before, lexicon) {
    return next.slice(0, 2).some((word) => isInfinitive(word, lexicon)) ? 'bør' : null;
  },
  /** for or før: `møter før og etter`, `før utgangen av`, `før sommeren`, `senest en virkedag før`, `året før.` */
  for(next, before) {
    if (afterBefore.test(next.slice(0, 2).join(' '))) return 'før';
    if (before.at(-1) === 'året' && /^[.,;)]$/u.test(next[0] ?? '')) return 'før';
    return before.slice(-3).some((word) => limit.test(word)) ? 'før' : null;
  },
  /** fra, and frå in Nynorsk only. */
  fra(next, before) {
    return [...next, ...before].some((word) => nynorsk.test(word)) ? null : 'fra';
  },
};
/** Words that only Nynorsk has. */
const nynorsk =
  /^(?:ikkje|ein|eit|dei|ei|vert|vart|skilnad|kommunar|tilskot|krev|gjev|nokon|tal|ordninga|berekninga)$/u;
/** Which rule speaks of a reading: by the printed pair, since bør may be read out of ber and of bor. */
const rivals: Record<string, Record<string, string>> = {
  ber: { ber: 'ber', bør: 'ber', bær: 'ber' },
  bor: { bor: 'bor', bør: 'bor' },
  for: { for: 'for', før: 'for', fôr: 'for' },
  fra: { fra: 'fra', frå: 'fra' },
};

export function costByGrammar(spot: Spot, word: string, lexicon: Lexicon): number {
  const printed = spot.tokens[spot.at]!.text.toLowerCase();
  const rule = rules[rivals[printed]?.[word] ?? ''];
  if (!rule) return 0;
  const wanted = rule(wordsAfter(spot), wordsBefore(spot), lexicon);
  if (wanted === null || wanted === word) return 0;
  return word === 'frå' ? againstNynorsk : against;
}

/** Words that slips put after å, and are no verbs. */
const preposition = /^(?:på|i|til|for|av|med)$/u;

/** True where a word, printed with or without its letters, is known as an infinitive. */
export function isInfinitive(printed: string, lexicon: Lexicon): boolean {
  return findReadings(printed.toLowerCase(), lexicon).some(
    ({ word, cost }) =>
      cost < 6 &&
      !adverb.test(word) &&
      !preposition.test(word) &&
      (beforeInfinitive.some((verb) => lexicon.language.follows(word, [verb]) > 0) ||
        isVerb(word.replace(/s$/u, ''), lexicon)),
  );
}

/** True where the word list has the other forms of a verb: `spesifisere`, spesifiserer, spesifisert. */
function isVerb(word: string, lexicon: Lexicon): boolean {
  if (short.test(word)) return true;
  const [present, past, participle] = [`${word}r`, `${word.slice(0, -1)}t`, `${word}nde`];
  return holds(lexicon.list, present) && (holds(lexicon.list, past) || holds(lexicon.list, participle));
}

/** Infinitives of one syllable. */
const short = /^(?:la|gi|få|gå|ta|se|si|be|dra|ha|bli|nå|slå|stå)$/u;

function holds(tree: WordNode, word: string): boolean {
  let node: WordNode | undefined = tree;
  for (const letter of word) node = node?.get(letter);
  return node?.eow ?? false;
}

function wordsAfter({ tokens, at }: Spot): string[] {
  return tokens
    .slice(at + 1, at + 6)
    .filter(({ kind }) => kind !== 'space')
    .map(({ text }) => text.toLowerCase());
}

function wordsBefore({ tokens, at }: Spot): string[] {
  return tokens
    .slice(Math.max(0, at - 6), at)
    .filter(({ kind }) => kind !== 'space')
    .map(({ text }) => text.toLowerCase());
}
