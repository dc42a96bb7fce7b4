/** Puts together where several words stand that answer one word of the query. */
import type { WordMatch, WordMatches } from './find-words.ts';

/** Makes each match at least as good as another one. */
export function raise(matches: WordMatches, others: WordMatches, share: number): void {
  for (const [page, other] of others) {
    const match = matches.get(page);
    matches.set(page, match ? better(match, scaled(other, share)) : scaled(other, share));
  }
}

/** Adds what is found by a word that was not asked for; where the asked one stands, only as if it were hidden. */
export function addLess(matches: WordMatches, others: WordMatches, share: number): void {
  for (const [page, other] of others) {
    const match = matches.get(page);
    const hiddenText = share * Math.max(other.printed, other.hiddenText);
    if (match) matches.set(page, { ...match, hiddenText: Math.max(match.hiddenText, hiddenText) });
    else matches.set(page, scaled(other, share));
  }
}

/** So far apart, in words, may parts of one word stand: `kartlegging av helse`. */
const nearby = 4;

/** Passages that hold all of several words, as well as the worst of them does; printed where they stand near each other. */
export function intersect(all: readonly WordMatches[]): WordMatches {
  const [first, ...others] = all;
  const matches: WordMatches = new Map();
  for (const [page, match] of first ?? []) {
    const found = [match, ...others.flatMap((other) => other.get(page) ?? [])];
    if (found.length === all.length) matches.set(page, together(found));
  }
  return matches;
}

function together(all: readonly WordMatch[]): WordMatch {
  const least = (value: (match: WordMatch) => number) => Math.min(...all.map(value));
  const places = all.flatMap(({ places: own }) =>
    own.filter((place) => all.every((other) => other.places.some((one) => Math.abs(one - place) <= nearby))),
  );
  return {
    printed: places.length > 0 ? least(({ printed }) => printed) : 0,
    places,
    hiddenTitle: least(({ hiddenTitle }) => hiddenTitle),
    hiddenText: least(({ printed, hiddenText }) => Math.max(printed, hiddenText)),
  };
}

const better = (match: WordMatch, other: WordMatch): WordMatch => ({
  printed: Math.max(match.printed, other.printed),
  places: [...new Set([...match.places, ...other.places])],
  hiddenTitle: Math.max(match.hiddenTitle, other.hiddenTitle),
  hiddenText: Math.max(match.hiddenText, other.hiddenText),
});

const scaled = ({ printed, places, hiddenTitle, hiddenText }: WordMatch, share: number): WordMatch => ({
  printed: printed * share,
  places,
  hiddenTitle: hiddenTitle * share,
  hiddenText: hiddenText * share,
});
