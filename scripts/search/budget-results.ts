/** Chapter and item of a year, with every row that the year's letters print of it. */
import type { BudgetRow } from '../../src/schemas/index.ts';
import type { Archive } from '../collections/archive.ts';
import type { SearchResult } from './search-results.ts';

export function budgetResults({ letters }: Archive): SearchResult[] {
  const items = new Map<string, BudgetRow[]>();
  for (const row of letters.flatMap(({ budget }) => budget)) {
    const url = `/budsjett/${row.year}/${row.chapter}/${row.item}/`;
    items.set(url, [...(items.get(url) ?? []), row]);
  }
  return [...items].map(([url, rows]) => {
    const { chapter, item, year } = rows[0]!;
    const names = [...new Set(rows.map(({ name }) => name).filter(Boolean))];
    return {
      url,
      kind: 'budsjett',
      code: `${chapter}.${item}`,
      title: [`Kap. ${chapter} post ${item}`, names[0]].filter(Boolean).join(': '),
      year,
      date: '',
      departments: [],
      area: '',
      deadlines: [],
      relatedIds: [],
      passages: [
        { url, heading: '', text: [...names.slice(1), ...rows.map(({ comment }) => comment ?? '')].join(' ').trim() },
      ],
    };
  });
}
