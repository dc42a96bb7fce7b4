/** Which results the chosen filters let through, how many each choice would leave, and in what order they stand. */
import { type ResultFacts, type ResultTable, searchKinds } from '../../lib/search/search-tables.ts';
import type { RankedResult } from './rank-results.ts';
import { type FilterName, type Filters, filterNames, type Order } from './search-query.ts';

/** Values of a result for each filter. */
const valuesOf: Record<FilterName, (result: ResultFacts) => string[]> = {
  aar: ({ year }) => [String(year)],
  type: ({ kind }) => [kind],
  avdeling: ({ departments }) => departments,
  omrade: ({ area }) => (area ? [area] : []),
  tema: ({ topics }) => topics,
  frist: ({ deadlines }) => (deadlines.length > 0 ? ['ja'] : []),
};

export function filterResults(results: readonly RankedResult[], filters: Filters, table: ResultTable): RankedResult[] {
  return results.filter(({ result }) => passes(table.results[result]!, filters, null));
}

/**
 * Pages of the site that only lead on are no answer where anything else is: they stand above the results when they are
 * named. All of them are listed when that is what is asked for.
 */
export function leaveOutPages(results: readonly RankedResult[], { type }: Filters, table: ResultTable): RankedResult[] {
  const others = results.filter(({ result }) => table.results[result]!.kind !== 'side');
  return type === 'side' || others.length === 0 ? [...results] : others;
}

/** `besides`: a filter that is not asked. */
function passes(result: ResultFacts, filters: Filters, besides: FilterName | null): boolean {
  return filterNames.every((name) => {
    const chosen = filters[name];
    return !chosen || name === besides || valuesOf[name](result).includes(chosen);
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
        const facts = table.results[result]!;
        if (!passes(facts, filters, name)) continue;
        for (const value of valuesOf[name](facts)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return [name, counts];
    }),
  );
}

export function orderResults(results: RankedResult[], order: Order, table: ResultTable): RankedResult[] {
  if (order === 'treff') return results;
  const factsOf = ({ result }: RankedResult) => table.results[result]!;
  const dateOf = ({ date, year }: ResultFacts) => date || String(year);
  const byDate = (a: RankedResult, b: RankedResult) => compare(dateOf(factsOf(b)), dateOf(factsOf(a)));
  const byId = (a: RankedResult, b: RankedResult) => compare(idKey(factsOf(a)), idKey(factsOf(b)));
  return results.toSorted((a, b) => (order === 'dato' ? byDate(a, b) : byId(a, b)) || b.score - a.score);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Assignments by series, year and number, as `TB2024-07` and `TB2025-1` both are meant; the others after them. */
function idKey({ kind, code }: ResultFacts): string {
  const padded = code.replace(/\d+/gu, (digits) => digits.padStart(4, '0'));
  return `${searchKinds.indexOf(kind)}${code === '' ? '~' : padded}`;
}
