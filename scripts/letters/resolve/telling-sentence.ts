/** The sentence of a text that has most of some words, the first of equals. */
import { splitSentences } from '../../../src/domain/sentences.ts';
import { wordsOf } from '../rules/word-stem.ts';

export function tellingSentence(text: string, words: readonly string[]): string {
  const stems = words.flatMap((word) => wordsOf(word).map(({ stem }) => stem));
  const count = (sentence: string) => {
    const has = new Set(wordsOf(sentence).map(({ stem }) => stem));
    return stems.filter((stem) => has.has(stem)).length;
  };
  const sentences = splitSentences(text).map((sentence) => sentence.text);
  return sentences.reduce((best, sentence) => (count(sentence) > count(best) ? sentence : best), sentences[0] ?? text);
}
