/** How good a list of results is. */
import type { GradedQuery } from './queries.ts';

export interface Score {
  query: GradedQuery;
  /** Ids of the first ten results. */
  found: string[];
  /** 0 to 1. */
  ndcg: number;
  /** A result of the highest grade that the query has is among the first three. */
  hit: boolean;
  /** The first result is one of grade 3. */
  first: boolean;
}

const shown = 10;

const gain = (grades: readonly number[]) =>
  grades.slice(0, shown).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

export function scoreQuery(query: GradedQuery, found: readonly string[]): Score {
  const grades = new Map(query.relevant.map(({ id, grade }) => [id, grade]));
  const got = found.slice(0, shown).map((id) => grades.get(id) ?? 0);
  const best = [...grades.values()].sort((a, b) => b - a);
  return {
    query,
    found: found.slice(0, shown),
    ndcg: gain(best) === 0 ? 0 : gain(got) / gain(best),
    hit: got.slice(0, 3).includes(best[0] ?? 3),
    first: got[0] === 3,
  };
}

export interface Summary {
  count: number;
  ndcg: number;
  hit: number;
  first: number;
}

export function summarise(scores: readonly Score[]): Summary {
  const mean = (value: (score: Score) => number) => scores.reduce((sum, one) => sum + value(one), 0) / scores.length;
  return {
    count: scores.length,
    ndcg: mean(({ ndcg }) => ndcg),
    hit: mean(({ hit }) => Number(hit)),
    first: mean(({ first }) => Number(first)),
  };
}

export const isIdKind = ({ kind }: GradedQuery) => kind === 'id' || kind === 'id-variant';
