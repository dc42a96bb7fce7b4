/** Which results the chosen filters let through, how many each choice would leave, and in what order they stand. */
import { type ResultRow, type ResultTable, searchKinds } from '../../lib/search/search-tables.ts';
import type { RankedResult } from './rank-results.ts';
import { type FilterName, type Filters, filterNames, type Order } from './search-query.ts';

/** Values of a result for each filter. */
const valuesOf: Record<FilterName, (row: ResultRow, table: ResultTable) => string[]> = {
  aar: ([, , , year]) => [String(year)],
  type: ([, kind]) => [searchKinds[kind]!],
  avdeling: ([, , , , departments], table) => departments.map((place) => table.departments[place]!),
  omrade: ([, , , , , area], table) => (area < 0 ? [] : [table.areas[area]!]),
  tema: ([, , , , , , , , topics], table) => topics.map((place) => table.topics[place]!),
  frist: ([, , , , , , deadlines]) => (deadlines.length > 0 ? ['ja'] : []),
};

export function filterResults(results: readonly RankedResult[], filters: Filters, table: ResultTable): RankedResult[] {
  return results.filter(({ result }) => passes(table.results[result]!, filters, table, null));
}

/**
 * Pages of the site that only lead on are no answer where anything else is: they stand above the results when they are
 * named. All of them are listed when that is what is asked for.
 */
export function leaveOutPages(results: readonly RankedResult[], { type }: Filters, table: ResultTable): RankedResult[] {
  const others = results.filter(({ result }) => searchKinds[table.results[result]![1]] !== 'side');
  return type === 'side' || others.length === 0 ? [...results] : others;
}

/** `besides`: a filter that is not asked. */
function passes(row: ResultRow, filters: Filters, table: ResultTable, besides: FilterName | null): boolean {
  return filterNames.every((name) => {
    const chosen = filters[name];
    return !chosen || name === besides || valuesOf[name](row, table).includes(chosen);
  });
}

/** For each filter: value → number of results that it would leave with the other filters as they are. */
export function countChoices(
  results: readonly RankedResult[],
  filters: Filters,
  table: ResultTable,
): Map<FilterName, Map<string, number>> {
  return new Map(
    filterNames.map((name) => {
      const counts = new Map<string, number>();
      for (const { result } of results) {
        const row = table.results[result]!;
        if (!passes(row, filters, table, name)) continue;
        for (const value of valuesOf[name](row, table)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return [name, counts];
    }),
  );
}

export function orderResults(results: RankedResult[], order: Order, table: ResultTable): RankedResult[] {
  if (order === 'treff') return results;
  const row = ({ result }: RankedResult) => table.results[result]!;
  const dateOf = ([, , , year, , , , date]: ResultRow) => date || String(year);
  const byDate = (a: RankedResult, b: RankedResult) => compare(dateOf(row(b)), dateOf(row(a)));
  const byId = (a: RankedResult, b: RankedResult) => compare(idKey(row(a)), idKey(row(b)));
  return results.toSorted((a, b) => (order === 'dato' ? byDate(a, b) : byId(a, b)) || b.score - a.score);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Assignments by series, year and number, as `TB2024-07` and `TB2025-1` both are meant; the others after them. */
function idKey([, kind, code]: ResultRow): string {
  const padded = code.replace(/\d+/gu, (digits) => digits.padStart(4, '0'));
  return `${kind}${code === '' ? '~' : padded}`;
}
