/** Answers a query: facts are read off it, its words are found and ranked, and both are weighed together. */
import type { ResultTable } from '../../lib/search-tables.ts';
import { wordsOf } from '../../lib/words/split-words.ts';
import { stopWords } from '../../lib/words/stop-words.ts';
import { findQuery } from './find-query.ts';
import { type RankedResult, rankResults } from './rank-results.ts';
import { type QueryFacts, readFacts } from './read-facts.ts';
import { namesFacts, weighFacts } from './weigh-facts.ts';
import type { WordIndex } from './word-index.ts';

export interface Answer {
  facts: QueryFacts;
  words: string[];
  results: RankedResult[];
}

export async function answerQuery(query: string, index: WordIndex, table: ResultTable): Promise<Answer> {
  const facts = readFacts(query, table.departments);
  const words = telling(wordsOf(facts.rest));
  const found = await findQuery(
    index,
    words.map((word) => ({ word, also: [] })),
  );
  const ranked = words.length > 0 ? rankResults(table, found) : everyResult(table);
  const results = namesFacts(facts)
    ? ranked
        .map((one) => ({ ...one, score: one.score * weighFacts(facts, table.results[one.result]!, table) }))
        .filter(({ score }) => score > (words.length > 0 ? 0 : 1))
        .sort((a, b) => b.score - a.score || table.results[b.result]![3] - table.results[a.result]![3] || a.result - b.result)
    : ranked;
  return { facts, words, results };
}

function telling(words: readonly string[]): string[] {
  const kept = words.filter((word) => !stopWords.has(word));
  return kept.length > 0 ? kept : [...words];
}

const everyResult = ({ results }: ResultTable): RankedResult[] =>
  results.map((_, result) => ({ result, score: 1, passages: [] }));
