/** Chapter and item of a year: every row that the year's letters print of it, and what they say of it under its own heading. */
import { budgetItemUrl } from '../../src/lib/addresses.ts';
import type { BudgetRow } from '../../src/schemas/index.ts';
import type { Archive } from '../collections/archive.ts';
import { budgetChapterNames } from '../collections/budget-chapter-names.ts';
import { findBudgetPassages } from '../collections/budget-passages.ts';
import { fromMarkdown, toPlain } from '../letters/layout/markdown.ts';
import type { SearchResult } from './search-results.ts';

export function budgetResults(archive: Archive): SearchResult[] {
  const { letters } = archive;
  const rows = Map.groupBy(
    letters.flatMap(({ budget }) => budget),
    ({ year, chapter, item }) => budgetItemUrl(year, chapter, item),
  );
  const found = letters.flatMap(findBudgetPassages);
  const passages = found.flatMap(({ data, chapter, items, blocks }) => {
    const text = blocks.map(({ markdown }) => toPlain(fromMarkdown(markdown))).join(' ');
    return items.map((item) => ({ url: budgetItemUrl(data.letter.year, chapter, item), text }));
  });
  const accounts = Map.groupBy(
    letters.flatMap((data) => data.accounts),
    ({ year, chapter, item }) => budgetItemUrl(year, chapter, item),
  );
  const chapterNames = budgetChapterNames(archive, found);
  return [...rows].map(([url, own]) => {
    const under = passages.filter((passage) => passage.url === url).map(({ text }) => text);
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
  passages: readonly string[],
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
    passages: [{ url, heading: '', text: [...otherNames, ...comments, ...passages].join(' ').trim() }],
  };
}
