/** Which text of one year is the same as which of another, by the words they share. */

export interface Pairing<Item> {
  earlier: Item;
  later: Item;
}

/** Weight of the shared words among all words of both, below which two texts are not held for the same. */
const enoughShared = 0.4;

/**
 * Pairs by likeness, best pair first, each text once; among equal pairs those that stand first. A word weighs the more
 * the fewer texts have it: «Hvordan Helsedirektoratet bidrar til» says little of what a criterion is about.
 */
export function pairTexts<Item extends { text: string }>(
  earlier: readonly Item[],
  later: readonly Item[],
  weigh: (word: string) => number,
): Pairing<Item>[] {
  const words = new Map([...earlier, ...later].map((item) => [item, wordsOf(item.text)]));
  const candidates = later
    .flatMap((one) => earlier.map((other) => ({ earlier: other, later: one, shared: likeness(other, one) })))
    .filter(({ shared }) => shared >= enoughShared)
    .sort((a, b) => b.shared - a.shared);
  const used = new Set<Item>();
  return candidates.flatMap((pair) => {
    if (used.has(pair.earlier) || used.has(pair.later)) return [];
    used.add(pair.earlier).add(pair.later);
    return [{ earlier: pair.earlier, later: pair.later }];
  });

  function likeness(one: Item, other: Item): number {
    if (one.text !== other.text && beginsAlike(one.text, other.text)) return 0.9;
    const [a, b] = [words.get(one) ?? new Set<string>(), words.get(other) ?? new Set<string>()];
    const sum = (list: Iterable<string>) => [...list].reduce((total, word) => total + weigh(word), 0);
    return sum(a.intersection(b)) / (sum(a.union(b)) || 1);
  }
}

/** True where one text is the beginning of the other, which only goes on. A few words begin many texts. */
function beginsAlike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.split(' ').length > 3 && long.toLowerCase().startsWith(short.toLowerCase().replace(/[.:;]$/u, ''));
}

/** Weighs a word by how few of the texts have it. */
export function weighByRarity(texts: readonly string[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + texts.length / (counts.get(word) ?? 1));
}

/** Beginnings of its words, so that endings (`registrerte`, `registrert`) do not part them. */
const wordsOf = (text: string) =>
  new Set(
    text
      .toLowerCase()
      .match(/[\p{L}\d]+/gu)
      ?.map((word) => word.slice(0, 7)),
  );
