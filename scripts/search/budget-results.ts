/** Chapter and item of a year: every row that the year's letters print of it, and what they say of it under its own heading. */
import { budgetItemUrl } from '../../src/lib/addresses.ts';
import type { BudgetRow } from '../../src/schemas/index.ts';
import type { Archive } from '../collections/archive.ts';
import { findBudgetPassages } from '../collections/budget-passages.ts';
import { fromMarkdown } from '../letters/layout/markdown.ts';
import { passageOf, type SearchResult } from './search-results.ts';
import { type TextBlock, textBlocks, toBlocks } from './text-blocks.ts';

export function budgetResults({ letters }: Archive): SearchResult[] {
  const rows = Map.groupBy(
    letters.flatMap(({ budget }) => budget),
    ({ year, chapter, item }) => budgetItemUrl(year, chapter, item),
  );
  const passages = letters.flatMap((data) =>
    findBudgetPassages(data).flatMap(({ chapter, items, blocks }) => {
      const own = blocks.flatMap(({ markdown }) => textBlocks(fromMarkdown(markdown).children));
      return items.map((item) => ({ url: budgetItemUrl(data.letter.year, chapter, item), blocks: own }));
    }),
  );
  return [...rows].map(([url, own]) => {
    const under = passages.flatMap((passage) => (passage.url === url ? passage.blocks : []));
    return budgetResult(url, own, under);
  });
}

function budgetResult(url: string, rows: readonly BudgetRow[], under: readonly TextBlock[]): SearchResult {
  const { chapter, item, year } = rows[0]!;
  const [name, ...otherNames] = [...new Set(rows.map((row) => row.name).filter(Boolean))];
  const comments = rows.map(({ comment }) => comment ?? '');
  return {
    url,
    kind: 'budsjett',
    code: `${chapter}.${item}`,
    title: [`Kap. ${chapter} post ${item}`, name].filter(Boolean).join(': '),
    year,
    date: '',
    departments: [],
    area: '',
    topics: [],
    deadlines: [],
    relatedIds: [],
    passages: [passageOf(url, '', [...toBlocks([...otherNames, ...comments]), ...under])],
  };
}
