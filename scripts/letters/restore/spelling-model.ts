/**
 * How Norwegian a spelling looks, learnt letter by letter from the words of the clean sources: `håndt…` more than
 * `handt…`. It weighs readings of words that no text has.
 */
import { Continuations } from './continuations.ts';

export type SpellingModel = (word: string) => number;

const longestContext = 5;
/** Where a word begins and ends. */
const edge = '^';
/** What a letter of an ordinary unseen word costs. */
const meanShare = 1.6;

/** ln of how likely the spelling is, a letter's mean share taken off, so that long words are not punished. */
export function learnSpelling(words: Iterable<string>): SpellingModel {
  const seen = new Continuations();
  for (const word of words) {
    const text = edge + word + edge;
    for (let at = 1; at < text.length; at += 1) {
      for (let back = 0; back <= longestContext && back <= at; back += 1)
        seen.add(text.slice(at - back, at), text[at]!);
    }
  }
  return (word) => {
    const text = edge + word + edge;
    let sum = 0;
    for (let at = 1; at < text.length; at += 1) {
      let probability = 1 / 100;
      for (let back = 0; back <= longestContext && back <= at; back += 1) {
        const smoothed = seen.smooth(text.slice(at - back, at), text[at]!, probability);
        if (smoothed === null) break;
        probability = smoothed;
      }
      sum += Math.log(probability) + meanShare;
    }
    return sum;
  };
}
