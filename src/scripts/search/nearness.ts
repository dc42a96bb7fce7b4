/** How near to each other words stand. */
import type { WordMatch } from './find-words.ts';

/** So many words apart halve the nearness. */
const halfway = 4;

/** 1 where all words stand side by side, towards 0 the further apart, or the fewer of them are in the text. */
export function nearnessOf(matches: readonly (WordMatch | undefined)[]): number {
  const found = matches.flatMap((match) => (match && match.places.length > 0 ? [match.places] : []));
  if (found.length < 2) return 0;
  const places = found.flatMap((ofWord, word) => ofWord.map((place) => ({ place, word })));
  places.sort((a, b) => a.place - b.place);
  const last = new Map<number, number>();
  let narrowest = Number.POSITIVE_INFINITY;
  for (const { place, word } of places) {
    last.set(word, place);
    if (last.size === found.length) narrowest = Math.min(narrowest, place - Math.min(...last.values()));
  }
  const apart = Math.max(0, narrowest - (found.length - 1));
  return found.length / matches.length / (1 + apart / halfway);
}
