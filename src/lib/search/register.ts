/** The register: titles by their first letter, assignments by the series of their numbers. */

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

export interface SeriesGroup<Entry> {
  /** As printed, `TB2024`. */
  series: string;
  /** `serie-tb2024`. */
  anchor: string;
  /** In the order of their numbers. */
  entries: Entry[];
}

/** Newest year first, `TB` before `TTB`. An ID is a series and a number, `TB2024-07`; others are left out. */
export function groupBySeries<Entry extends { id: string }>(entries: readonly Entry[]): SeriesGroup<Entry>[] {
  const groups = Map.groupBy(entries, ({ id }) => /^[A-Z]+20\d{2}(?=-\d+$)/u.exec(id)?.[0] ?? '');
  groups.delete('');
  const year = (series: string) => Number(series.slice(-4));
  return [...groups]
    .sort(([a], [b]) => year(b) - year(a) || a.localeCompare(b, 'nb'))
    .map(([series, own]) => ({ series, anchor: `serie-${series.toLowerCase()}`, entries: sortById(own) }));
}

/** `TB2025-9` before `TB2025-10`. */
export const sortById = <Entry extends { id: string }>(entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => a.id.localeCompare(b.id, 'nb', { numeric: true }));
