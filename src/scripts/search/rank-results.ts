/** Orders results by how well they answer the words of a query. */
import type { ResultTable } from '../../lib/search-tables.ts';
import type { WordMatch, WordMatches } from './find-words.ts';

export interface RankedResult {
  /** Place in the table's results. */
  result: number;
  score: number;
  /** Its passages that answer, best first. */
  passages: { page: string; score: number; places: number[] }[];
}

const weights = {
  title: 1.3,
  /** How soon more of the same word stops to count, and how much of that depends on the length of the text. */
  saturation: 1,
  lengthShare: 0.6,
  /** How much it costs that words of the query are missing. */
  missing: 1.6,
  /** The best passage against all passages of a result together. */
  bestPassage: 0.65,
  near: 0.35,
  wholeTitle: 0.25,
};

/** By kind, as in `searchKinds`: oppdrag, mål, brev, rapport, budsjett, tidligere oppdrag, side. */
const priors = [1, 0.95, 0.5, 0.7, 0.55, 0.45, 0.6];

export function rankResults(table: ResultTable, words: readonly WordMatches[]): RankedResult[] {
  const resultOf = new Map(table.passages.map(([page, result, length]) => [page, { result, length }]));
  const average = table.passages.reduce((sum, [, , length]) => sum + length, 0) / table.passages.length;
  const rarity = words.map((matches) => rarityOf(matches, resultOf, table.results.length));
  const total = rarity.reduce((sum, one) => sum + one, 0);

  const valueOf = (match: WordMatch | undefined, length: number): number => {
    if (!match) return 0;
    const half = weights.saturation * (1 - weights.lengthShare + (weights.lengthShare * length) / average);
    const counted = match.count > 0 ? 0.5 + (0.5 * match.count) / (match.count + half) : 0;
    return weights.title * match.title + Math.max(counted, match.hidden);
  };
  const combine = (values: readonly number[]): number => {
    const sum = values.reduce((all, value, at) => all + value * rarity[at]!, 0);
    const covered = values.reduce((all, value, at) => all + (value > 0 ? rarity[at]! : 0), 0);
    return total === 0 ? 0 : (sum / total) * (covered / total) ** weights.missing;
  };

  const byResult = new Map<number, string[]>();
  for (const page of new Set(words.flatMap((matches) => [...matches.keys()]))) {
    const { result } = resultOf.get(page)!;
    byResult.set(result, [...(byResult.get(result) ?? []), page]);
  }
  const ranked = [...byResult].map(([result, pages]): RankedResult => {
    const best: number[] = words.map(() => 0);
    const passages = pages.map((page) => {
      const { length } = resultOf.get(page)!;
      const matches = words.map((one) => one.get(page));
      const values = matches.map((match) => valueOf(match, length));
      for (const [at, value] of values.entries()) best[at] = Math.max(best[at]!, value);
      const allInTitle = matches.every((match) => match && match.title > 0);
      const bonus = (words.length > 1 ? weights.near * nearness(matches) : 0) + (allInTitle ? weights.wholeTitle : 0);
      return { page, score: combine(values) * (1 + bonus), places: matches.flatMap((match) => match?.places ?? []) };
    });
    passages.sort((a, b) => b.score - a.score);
    const [kind] = [table.results[result]![1]];
    const text = weights.bestPassage * passages[0]!.score + (1 - weights.bestPassage) * combine(best);
    return { result, score: text * priors[kind]!, passages };
  });
  return ranked.sort((a, b) => b.score - a.score || newest(table, a, b) || a.result - b.result);
}

function newest({ results }: ResultTable, a: RankedResult, b: RankedResult): number {
  return results[b.result]![3] - results[a.result]![3];
}

function rarityOf(matches: WordMatches, resultOf: ReadonlyMap<string, { result: number }>, count: number): number {
  const printed = new Set(
    [...matches].flatMap(([page, match]) => (match.count > 0 || match.title > 0.6 ? resultOf.get(page)!.result : [])),
  );
  return Math.log(1 + count / (1 + printed.size));
}

/** 1 where the words stand side by side, towards 0 the further apart; words not in the text are left out. */
function nearness(matches: readonly (WordMatch | undefined)[]): number {
  const found = matches.filter((match) => match && match.places.length > 0) as WordMatch[];
  if (found.length < 2) return 0;
  const places = found.flatMap((match, word) => match.places.map((place) => ({ place, word })));
  places.sort((a, b) => a.place - b.place);
  let narrowest = Number.POSITIVE_INFINITY;
  const last = new Map<number, number>();
  for (const { place, word } of places) {
    last.set(word, place);
    if (last.size === found.length) narrowest = Math.min(narrowest, place - Math.min(...last.values()));
  }
  const apart = narrowest - (found.length - 1);
  return (found.length / matches.length) * (1 / (1 + Math.max(0, apart) / 4));
}
