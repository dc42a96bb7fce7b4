/** Chapter and item of a year: every row that the year's letters print of it, and what they say of it under its own heading. */
import { budgetItemUrl } from '../../src/lib/addresses.ts';
import type { BudgetRow } from '../../src/schemas/index.ts';
import type { Archive } from '../collections/archive.ts';
import { findBudgetPassages } from '../collections/budget-passages.ts';
import { fromMarkdown, toPlain } from '../letters/layout/markdown.ts';
import type { SearchResult } from './search-results.ts';

export function budgetResults({ letters }: Archive): SearchResult[] {
  const rows = Map.groupBy(
    letters.flatMap(({ budget }) => budget),
    ({ year, chapter, item }) => budgetItemUrl(year, chapter, item),
  );
  const passages = letters.flatMap((data) =>
    findBudgetPassages(data).flatMap(({ chapter, items, blocks }) => {
      const text = blocks.map(({ markdown }) => toPlain(fromMarkdown(markdown))).join(' ');
      return items.map((item) => ({ url: budgetItemUrl(data.letter.year, chapter, item), text }));
    }),
  );
  return [...rows].map(([url, own]) => {
    const under = passages.filter((passage) => passage.url === url).map(({ text }) => text);
    return budgetResult(url, own, under);
  });
}

function budgetResult(url: string, rows: readonly BudgetRow[], passages: readonly string[]): SearchResult {
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
    passages: [{ url, heading: '', text: [...otherNames, ...comments, ...passages].join(' ').trim() }],
  };
}
