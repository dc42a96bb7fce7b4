/**
 * How likely a word is after the words before it, learnt from the clean sources.
 *
 * What was seen after the last four words counts most, then after the last three, and so on; a whole sentence that
 * recurs is therefore followed word by word.
 */
import { Continuations } from './continuations.ts';

export const longestContext = 4;

export interface LanguageModel {
  /** ln P(word | context); `unseen` is ln P of the word where no text has it. */
  score(word: string, context: readonly string[], unseen: number): number;
  /** How many of the words before it the word is known to follow: 0 to 4. */
  follows(word: string, context: readonly string[]): number;
  count(word: string): number;
}

export function learnLanguage(texts: readonly (readonly string[])[]): LanguageModel {
  const seen = new Continuations();
  for (const words of texts) {
    words.forEach((word, at) => {
      let key = '';
      seen.add(key, word);
      for (let back = 1; back <= longestContext && back <= at; back += 1) {
        key = `${words[at - back]} ${key}`;
        seen.add(key, word);
      }
    });
  }

  return {
    count: (word) => seen.count('', word),
    score(word, context, unseen) {
      let probability = Math.exp(unseen);
      let key = '';
      for (let back = 0; back <= longestContext && back <= context.length; back += 1) {
        if (back > 0) key = `${context[context.length - back]} ${key}`;
        const smoothed = seen.smooth(key, word, probability);
        if (smoothed === null) break;
        probability = smoothed;
      }
      return Math.log(probability);
    },
    follows(word, context) {
      let key = '';
      for (let back = 1; back <= longestContext && back <= context.length; back += 1) {
        key = `${context[context.length - back]} ${key}`;
        if (seen.count(key, word) === 0) return back - 1;
      }
      return Math.min(longestContext, context.length);
    },
  };
}
