/** Words printed without the spaces between them: `Bidrairevisjon` is Bidra i revisjon. */
import type { Choice } from './choice.ts';
import type { Lexicon } from './lexicon.ts';

/** What it costs to assume that spaces were lost. */
const splitCost = 8;
const shortest = 6;

/** Two words, or three with i in the middle. All must be words of the letters, the first two in that order. */
export function splitWord(text: string, lexicon: Lexicon): Choice[] {
  if (text.length < shortest) return [];
  const { language } = lexicon;
  const lower = text.toLowerCase();
  const cuts: string[][] = [];
  for (let first = 1; first < lower.length; first += 1) {
    const head = lower.slice(0, first);
    if (!language.count(head)) continue;
    cuts.push([head, lower.slice(first)]);
    if (lower[first] === 'i') cuts.push([head, 'i', lower.slice(first + 1)]);
  }
  return cuts
    .filter((words) => words.every((word) => language.count(word)) && language.follows(words[1]!, [words[0]!]) > 0)
    .map((words) => ({
      text: text[0] + words.join(' ').slice(1),
      words,
      cost: splitCost,
      unseen: -12,
      undone: [],
      evidence: 'split',
    }));
}
