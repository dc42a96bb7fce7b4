/** Entries by the first letter of their titles, in the order of the Norwegian alphabet. */

export interface InitialGroup<Entry> {
  initial: string;
  /** `bokstav-a`; ASCII, as all addresses. */
  anchor: string;
  entries: Entry[];
}

const ascii: Record<string, string> = { Æ: 'ae', Ø: 'oe', Å: 'aa' };

/** Titles that begin with a mark are put under the first letter in them. */
export function groupByInitial<Entry extends { title: string }>(entries: readonly Entry[]): InitialGroup<Entry>[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries.toSorted((a, b) => a.title.localeCompare(b.title, 'nb'))) {
    const initial = (/\p{L}/u.exec(entry.title)?.[0] ?? '#').toUpperCase();
    groups.set(initial, [...(groups.get(initial) ?? []), entry]);
  }
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b, 'nb'))
    .map(([initial, own]) => ({ initial, anchor: `bokstav-${ascii[initial] ?? initial.toLowerCase()}`, entries: own }));
}
