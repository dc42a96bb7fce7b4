/** Looks an ID up before any text is searched. */
import { type AskedId, findIdentifier, keyOf } from '../../domain/asked-identifier.ts';
import { stopWords } from '../../domain/words/stop-words.ts';
import type { ResultTable } from '../../lib/search/search-tables.ts';

export interface IdAnswer {
  /** The first ID of the query, with the text beside all of its IDs. */
  asked: AskedId;
  /** Places of the results that have the IDs, in order, likeliest first; empty where the archive knows none of them. */
  found: number[];
  /** For an unknown ID: place of the known one nearest in the same series, if any. */
  nearest: number | null;
}

/** Null when the query names no ID. */
export function findById(query: string, { results }: ResultTable): IdAnswer | null {
  const years = [...new Set(results.map(({ year }) => year))].sort((a, b) => b - a);
  const plain = withoutSmallWords(query);
  const asked = findIdentifier(query, years) ?? (/^20\d\d\D/u.test(plain) ? findIdentifier(plain, years) : null);
  if (!asked) return null;
  const all = [asked];
  // Beside an ID, what looks like one is one: `TB2023-14 og 2024-34`.
  for (let next = findNext(asked.rest); next; next = findNext(next.rest)) all.push(next);
  const known = new Map<string, number>();
  for (const [place, { kind, code }] of results.entries()) {
    if (!hasIds.has(kind)) continue;
    for (const id of code.split(' ')) {
      const key = keyOf(id);
      if (key && !known.has(key)) known.set(key, place);
    }
  }
  const found = all.flatMap(({ keys }) => keys).flatMap((key) => known.get(key) ?? []);
  return {
    asked: { ...asked, rest: all.at(-1)!.rest },
    found: [...new Set(found)],
    nearest: found.length > 0 ? null : nearestTo(asked.keys[0]!, known),
  };
}

const findNext = (rest: string) => findIdentifier(rest.replace(/^[\s,;/&+]*(?:og|eller|samt|and)?\s+/iu, ''));

/** `2024-34 frist` and `hva er 2024-34` name an ID; `plan 2024-34` names years. */
const withoutSmallWords = (query: string) =>
  query
    .split(/\s+/u)
    .filter((word) => {
      const plain = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
      return !stopWords.has(plain) && !/^frist(?:en)?$/u.test(plain);
    })
    .join(' ')
    .replace(/[?!.,]+$/u, '');

const hasIds = new Set<string>(['oppdrag', 'tidligere oppdrag']);

function nearestTo(key: string, known: ReadonlyMap<string, number>): number | null {
  const series = key.slice(0, key.indexOf('-') + 1);
  const distance = (other: string) => Math.abs(Number(other.slice(series.length)) - Number(key.slice(series.length)));
  const [nearest] = [...known.keys()]
    .filter((other) => other.startsWith(series))
    .sort((a, b) => distance(a) - distance(b));
  return nearest === undefined ? null : known.get(nearest)!;
}
