/**
 * How Norwegian a spelling looks, learnt letter by letter from the words of the clean sources: `håndt…` more than
 * `handt…`. It weighs readings of words that no text has.
 */
import { Continuations, noContext, unmet } from './continuations.ts';

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
      const letter = text.charCodeAt(at);
      let before = noContext;
      seen.add(before, letter);
      for (let back = 1; back <= longestContext && back <= at; back += 1) {
        before = seen.extend(before, text.charCodeAt(at - back));
        seen.add(before, letter);
      }
    }
  }
  return (word) => {
    const text = edge + word + edge;
    let sum = 0;
    for (let at = 1; at < text.length; at += 1) {
      const letter = text.charCodeAt(at);
      let probability = seen.smooth(noContext, letter, 1 / 100);
      let before = noContext;
      for (let back = 1; back <= longestContext && back <= at; back += 1) {
        before = seen.find(before, text.charCodeAt(at - back));
        if (before === unmet) break;
        probability = seen.smooth(before, letter, probability);
      }
      sum += Math.log(probability) + meanShare;
    }
    return sum;
  };
}
