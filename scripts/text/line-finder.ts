/** The way back from a joined text to the lines that it was joined from. */
import { diffArrays } from 'diff';

const wordPattern = /[\p{L}\p{N}]+/gu;

/**
 * The line (1-based) that a place in the text stands on. Words of the text and of its lines are paired in order, once for
 * the whole text; a word that the join made of two halves, or that is printed nowhere else, stands where the text has come
 * to. Before the first word it is the first line.
 */
export function lineFinder(text: string, lines: readonly { n: number; text: string }[]): (index: number) => number {
  const printed = lines.flatMap((line) => wordsOf(line.text).map(([word]) => ({ word, n: line.n })));
  const words = wordsOf(text);
  const found: number[] = [];
  let [at, begun] = [0, 0];
  for (const { value, added, removed } of diffArrays(
    printed.map(({ word }) => word),
    words.map(([word]) => word),
  )) {
    if (removed) begun = at;
    for (const offset of value.keys()) if (!removed) found.push(added ? begun : at + offset);
    if (!added) at += value.length;
    if (!removed) begun = Math.max(0, at - (added ? 0 : 1));
  }
  const first = lines[0]?.n ?? 1;
  return (index) => {
    const word = words.findIndex((one) => one.index + one[0].length > index);
    return printed[found.at(word) ?? 0]?.n ?? first;
  };
}

const wordsOf = (text: string) => [...text.matchAll(wordPattern)];
