/**
 * How likely a word is after the words before it, learnt from the clean sources.
 *
 * What was seen after the last four words counts most, then after the last three, and so on; a whole sentence that
 * recurs is therefore followed word by word.
 */
import { Continuations, noContext, unmet } from './continuations.ts';

export const longestContext = 4;

export interface LanguageModel {
  /** The ends of a context that were met, the shortest first: what words are scored after. */
  metEnds(context: readonly string[]): MetEnds;
  /** ln P(word | context); `unseen` is ln P of the word where no text has it. */
  score(word: string, ends: MetEnds, unseen: number): number;
  /** How many of the words before it the word is known to follow: 0 to 4. */
  follows(word: string, context: readonly string[]): number;
  count(word: string): number;
}

/** Numbers of contexts: of the last word, of the last two … */
export type MetEnds = readonly number[];

/** A word that no text has. */
const unknown = 0;

export function learnLanguage(texts: readonly (readonly string[])[]): LanguageModel {
  const seen = new Continuations();
  const numbers = new Map<string, number>();
  for (const words of texts) {
    const text = Int32Array.from(words, (word) => {
      const known = numbers.get(word) ?? numbers.size + 1;
      numbers.set(word, known);
      return known;
    });
    text.forEach((word, at) => {
      let before = noContext;
      seen.add(before, word);
      for (let back = 1; back <= longestContext && back <= at; back += 1) {
        before = seen.extend(before, text[at - back]!);
        seen.add(before, word);
      }
    });
  }
  const numberOf = (word: string) => numbers.get(word) ?? unknown;

  return {
    count: (word) => seen.count(noContext, numberOf(word)),
    metEnds(context) {
      const ends: number[] = [];
      let before = noContext;
      for (let back = 1; back <= longestContext && back <= context.length; back += 1) {
        before = seen.find(before, numberOf(context[context.length - back]!));
        if (before === unmet) break;
        ends.push(before);
      }
      return ends;
    },
    score(word, ends, unseen) {
      const item = numberOf(word);
      let probability = seen.smooth(noContext, item, Math.exp(unseen));
      for (const before of ends) probability = seen.smooth(before, item, probability);
      return Math.log(probability);
    },
    follows(word, context) {
      const item = numberOf(word);
      let before = noContext;
      for (let back = 1; back <= longestContext && back <= context.length; back += 1) {
        before = seen.find(before, numberOf(context[context.length - back]!));
        if (before === unmet || seen.count(before, item) === 0) return back - 1;
      }
      return Math.min(longestContext, context.length);
    },
  };
}
