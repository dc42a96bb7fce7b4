/** Orders results by how well they answer the words of a query. */
import type { ResultTable, SearchKind } from '../../lib/search/search-tables.ts';
import type { WordMatch, WordMatches } from './find-words.ts';
import { nearnessOf } from './nearness.ts';

export interface RankedPassage {
  page: string;
  score: number;
  places: number[];
}

export interface RankedResult {
  /** Place in the table's results. */
  result: number;
  score: number;
  /** Its passages that answer, best first. */
  passages: RankedPassage[];
}

export const weights = {
  /** A word in a title, and in the heading of a passage that is a part of its page, against one in the text. */
  title: 1.8,
  heading: 0.95,
  /** How soon more of the same word stops to count, and how much of that depends on the length of the text. */
  saturation: 1.2,
  lengthShare: 0.85,
  /** How much it costs that words of the query are missing, and how well a word must be answered not to be. */
  missing: 1.1,
  covering: 0.5,
  /** The best passage against all passages of a result together. */
  bestPassage: 0.65,
  near: 0.35,
  /** All words stand in the title; and they are all of the title. */
  wholeTitle: 0.2,
  sameTitle: 0.5,
  kinds: {
    oppdrag: 1,
    mål: 0.95,
    brev: 0.5,
    rapport: 0.7,
    budsjett: 0.65,
    'tidligere oppdrag': 0.65,
    side: 0.1,
  } satisfies Record<SearchKind, number>,
  /** A report's own sections, against those that answer a goal. */
  restOfReport: 0.35,
};

interface PassageFacts {
  result: number;
  length: number;
  titleWords: number;
  /** True where the passage is the whole result, false for a section of a letter. */
  whole: boolean;
}

/** What a passage is worth for a word, and how much of the word it answers, 0 to 1. */
interface WordAnswer {
  value: number;
  cover: number;
}

export function rankResults(table: ResultTable, words: readonly WordMatches[]): RankedResult[] {
  const facts = factsOf(table);
  const average = table.passages.reduce((sum, [, , length]) => sum + length, 0) / table.passages.length;
  const rarities = words.map((matches) => rarityOf(matches, facts, table.results.length));
  const total = rarities.reduce((sum, one) => sum + one, 0);

  const worthOf = (match: WordMatch | undefined, { length, titleWords, whole }: PassageFacts): number => {
    if (!match) return 0;
    const inTitle = match.places.filter((place) => place < titleWords).length;
    const count = match.places.length - inTitle;
    const half = weights.saturation * (1 - weights.lengthShare + (weights.lengthShare * length) / average);
    const found = Math.max(match.printed, match.hiddenText);
    const text = count > 0 ? found * (0.5 + (0.5 * count) / (count + half)) : match.hiddenText;
    const title = Math.max(inTitle > 0 ? found : 0, match.hiddenTitle);
    return (whole ? weights.title : weights.heading) * title + text;
  };
  const combine = (answers: readonly WordAnswer[]): number => {
    const sum = answers.reduce((all, { value }, at) => all + value * rarities[at]!, 0);
    const covered = answers.reduce((all, { cover }, at) => all + cover * rarities[at]!, 0);
    return total === 0 ? 0 : (sum / total) * (covered / total) ** weights.missing;
  };
  const rankPassage = (page: string, best: WordAnswer[]) => {
    const passage = facts.get(page)!;
    const matches = words.map((one) => one.get(page));
    const answers = matches.map((match) => ({ value: worthOf(match, passage), cover: coverOf(match) }));
    for (const [at, { value, cover }] of answers.entries())
      best[at] = { value: Math.max(best[at]!.value, value), cover: Math.max(best[at]!.cover, cover) };
    const near = words.length > 1 ? weights.near * nearnessOf(matches) : 0;
    const score = combine(answers) * (1 + near + (passage.whole ? titleBonus(matches, passage.titleWords) : 0));
    return { page, score, places: matches.flatMap((match) => match?.places ?? []) };
  };

  const ranked = [...groupPages(words, facts)].map(([result, pages]): RankedResult => {
    const best: WordAnswer[] = words.map(() => ({ value: 0, cover: 0 }));
    const passages = pages.map((page) => rankPassage(page, best)).sort((a, b) => b.score - a.score);
    const text = weights.bestPassage * passages[0]!.score + (1 - weights.bestPassage) * combine(best);
    return { result, score: text * priorOf(table, result), passages };
  });
  return ranked.sort((a, b) => b.score - a.score || newestFirst(table, a, b) || a.result - b.result);
}

function coverOf(match: WordMatch | undefined): number {
  if (!match) return 0;
  return Math.min(1, Math.max(match.printed, match.hiddenTitle, match.hiddenText) / weights.covering);
}

function titleBonus(matches: readonly (WordMatch | undefined)[], titleWords: number): number {
  if (!matches.every((match) => match && isInTitle(match, titleWords))) return 0;
  const places = matches.flatMap((match) => match!.places.filter((place) => place < titleWords));
  return weights.wholeTitle + weights.sameTitle * (new Set(places).size / titleWords);
}

const isInTitle = ({ places, hiddenTitle }: WordMatch, titleWords: number) =>
  hiddenTitle > 0 || places.some((place) => place < titleWords);

function factsOf({ passages }: ResultTable): Map<string, PassageFacts> {
  const counts = new Map<number, number>();
  for (const [, result] of passages) counts.set(result, (counts.get(result) ?? 0) + 1);
  return new Map(
    passages.map(([page, result, length, titleWords]) => {
      return [page, { result, length, titleWords, whole: counts.get(result) === 1 }];
    }),
  );
}

function groupPages(words: readonly WordMatches[], facts: ReadonlyMap<string, PassageFacts>): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const page of new Set(words.flatMap((matches) => [...matches.keys()]))) {
    const { result } = facts.get(page)!;
    groups.set(result, [...(groups.get(result) ?? []), page]);
  }
  return groups;
}

function priorOf({ results }: ResultTable, result: number): number {
  const { url, kind, code } = results[result]!;
  return weights.kinds[kind] * (code === '' && url.startsWith('/brev/arsrapport') ? weights.restOfReport : 1);
}

function newestFirst({ results }: ResultTable, a: RankedResult, b: RankedResult): number {
  return results[b.result]!.year - results[a.result]!.year;
}

/** Of words that few results have, each says more. */
function rarityOf(matches: WordMatches, facts: ReadonlyMap<string, PassageFacts>, count: number): number {
  const results = [...matches].flatMap(([page, { printed, hiddenText }]) =>
    printed > 0 || hiddenText > 0.5 ? facts.get(page)!.result : [],
  );
  return Math.log(1 + count / (1 + new Set(results).size));
}
