/** Chapter and item of a year: every row that the year's letters print of it, and what they say of it under its own heading. */
import { budgetItemUrl } from '../../src/domain/addresses.ts';
import type { BudgetRow } from '../../src/schemas/index.ts';
import type { Archive } from '../collections/archive.ts';
import { budgetChapterNames } from '../collections/budget/budget-chapter-names.ts';
import { findBudgetPassages } from '../collections/budget/budget-passages.ts';
import { fromMarkdown } from '../text/markdown.ts';
import { passageOf, type SearchResult } from './search-results.ts';
import { type TextBlock, textBlocks, toBlocks } from './text-blocks.ts';

export function budgetResults(archive: Archive): SearchResult[] {
  const { letters } = archive;
  const rows = Map.groupBy(
    letters.flatMap(({ budget }) => budget),
    ({ year, chapter, item }) => budgetItemUrl(year, chapter, item),
  );
  const found = letters.flatMap(findBudgetPassages);
  const passages = found.flatMap(({ data, chapter, items, blocks }) => {
    const own = blocks.flatMap(({ markdown }) => textBlocks(fromMarkdown(markdown).children));
    return items.map((item) => ({ url: budgetItemUrl(data.letter.year, chapter, item), blocks: own }));
  });
  const accounts = Map.groupBy(
    letters.flatMap((data) => data.accounts),
    ({ year, chapter, item }) => budgetItemUrl(year, chapter, item),
  );
  const chapterNames = budgetChapterNames(archive, found);
  return [...rows].map(([url, own]) => {
    const under = passages.flatMap((passage) => (passage.url === url ? passage.blocks : []));
    const accountNames = (accounts.get(url) ?? []).map(({ name }) => name);
    const chapter = (chapterNames.get(own[0]!.chapter) ?? []).map(({ name }) => name);
    return budgetResult(url, own, [...accountNames, ...chapter], under);
  });
}

/** `names`: what else the item and its chapter are called. */
function budgetResult(
  url: string,
  rows: readonly BudgetRow[],
  names: readonly string[],
  under: readonly TextBlock[],
): SearchResult {
  const { chapter, item, year } = rows[0]!;
  const [name, ...otherNames] = [...new Set([...rows.map((row) => row.name), ...names].filter(Boolean))];
  const comments = rows.map(({ comment }) => comment ?? '').filter(Boolean);
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
