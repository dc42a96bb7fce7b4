/**
 * How likely a word is after the words before it, learnt from the clean sources.
 *
 * Witten–Bell smoothing: what was seen after the last four words counts most, then after the last three, and so on;
 * a whole sentence that recurs is therefore followed word by word.
 */

export const longestContext = 4;

export interface LanguageModel {
  /** ln P(word | context); `unseen` is ln P of the word where no text has it. */
  score(word: string, context: readonly string[], unseen: number): number;
  /** How many of the words before it the word is known to follow: 0 to 4. */
  follows(word: string, context: readonly string[]): number;
  count(word: string): number;
}

interface Continuations {
  total: number;
  next: Map<string, number>;
}

export function learnLanguage(texts: readonly (readonly string[])[]): LanguageModel {
  const contexts = new Map<string, Continuations>();
  const add = (key: string, word: string) => {
    let found = contexts.get(key);
    if (!found) contexts.set(key, (found = { total: 0, next: new Map() }));
    found.total += 1;
    found.next.set(word, (found.next.get(word) ?? 0) + 1);
  };
  for (const words of texts) {
    for (let at = 0; at < words.length; at += 1) {
      let key = '';
      add(key, words[at]!);
      for (let back = 1; back <= longestContext && back <= at; back += 1) {
        key = `${words[at - back]} ${key}`;
        add(key, words[at]!);
      }
    }
  }
  const all = contexts.get('') ?? { total: 0, next: new Map<string, number>() };

  return {
    count: (word) => all.next.get(word) ?? 0,
    score(word, context, unseen) {
      let probability = Math.exp(unseen);
      let key = '';
      for (let back = 0; back <= longestContext && back <= context.length; back += 1) {
        if (back > 0) key = `${context[context.length - back]} ${key}`;
        const seen = contexts.get(key);
        if (!seen) break;
        const kinds = seen.next.size;
        probability = ((seen.next.get(word) ?? 0) + kinds * probability) / (seen.total + kinds);
      }
      return Math.log(probability);
    },
    follows(word, context) {
      let key = '';
      let longest = 0;
      for (let back = 1; back <= longestContext && back <= context.length; back += 1) {
        key = `${context[context.length - back]} ${key}`;
        if (contexts.get(key)?.next.has(word)) longest = back;
        else break;
      }
      return longest;
    },
  };
}
