/** Looks an ID up before any text is searched. */
import { type AskedId, findIdentifier, keyOf } from '../../lib/identifier.ts';
import { type ResultTable, searchKinds } from '../../lib/search-tables.ts';

export interface IdAnswer {
  asked: AskedId;
  /** Places of the results that have it, likeliest first; empty where the archive does not know the ID. */
  found: number[];
  /** For an unknown ID: place of the known one nearest in the same series, if any. */
  nearest: number | null;
}

/** Null when the query names no ID. */
export function findById(query: string, { results }: ResultTable): IdAnswer | null {
  const years = [...new Set(results.map(([, , , year]) => year))].sort((a, b) => b - a);
  const asked = findIdentifier(query, years);
  if (!asked) return null;
  const known = new Map<string, number>();
  for (const [place, [, kind, code]] of results.entries()) {
    if (!hasIds.has(searchKinds[kind]!)) continue;
    for (const id of code.split(' ')) {
      const key = keyOf(id);
      if (key && !known.has(key)) known.set(key, place);
    }
  }
  const found = asked.keys.flatMap((key) => known.get(key) ?? []);
  return { asked, found, nearest: found.length > 0 ? null : nearestTo(asked.keys[0]!, known) };
}

const hasIds = new Set<string>(['oppdrag', 'tidligere oppdrag']);

function nearestTo(key: string, known: ReadonlyMap<string, number>): number | null {
  const series = key.slice(0, key.indexOf('-') + 1);
  const distance = (other: string) => Math.abs(Number(other.slice(series.length)) - Number(key.slice(series.length)));
  const [nearest] = [...known.keys()]
    .filter((other) => other.startsWith(series))
    .sort((a, b) => distance(a) - distance(b));
  return nearest === undefined ? null : known.get(nearest)!;
}
