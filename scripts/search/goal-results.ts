import type { Archive } from '../collections/archive.ts';
import { fromMarkdown, toPlain } from '../letters/layout/markdown.ts';
import type { SearchResult } from './search-results.ts';

export function goalResults({ letters }: Archive): SearchResult[] {
  return letters.flatMap(({ goals, letter }) =>
    goals.map(({ id, url, title, number, year, area, text }) => ({
      url,
      kind: 'mål',
      code: id,
      title: `Mål ${number}: ${title}`,
      year,
      date: letter.date ?? '',
      departments: [],
      area: area?.title ?? '',
      topics: [],
      deadlines: [],
      relatedIds: [],
      passages: [{ url, heading: '', text: toPlain(fromMarkdown(text)) }],
    })),
  );
}
