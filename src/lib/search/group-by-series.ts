/** Assignments by the series of their numbers. */

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
