/** What the list shows of a result: facts from the tables, excerpts from Pagefind. */
import { formatDate } from '../../lib/format.ts';
import { searchKinds } from '../../lib/search-tables.ts';
import type { Search, Tables } from './load-search.ts';
import { type ExcerptPart, makeExcerpt } from './make-excerpt.ts';
import type { RankedResult } from './rank-results.ts';

export interface PresentedPassage {
  url: string;
  title: string;
  excerpt: ExcerptPart[];
}

export interface PresentedFacts {
  url: string;
  /** ID of an assignment, empty for others. */
  id: string;
  title: string;
  /** Kind, year, departments and deadlines. */
  facts: string[];
}

export interface PresentedResult extends PresentedFacts {
  /** Null where the query was answered without looking into the text. */
  excerpt: ExcerptPart[] | null;
  /** Sections that answer, where the page has several. */
  places: PresentedPassage[];
}

const kindNames: Record<(typeof searchKinds)[number], string> = {
  oppdrag: 'Oppdrag',
  mål: 'Mål',
  brev: 'Brev',
  rapport: 'Årsrapport',
  budsjett: 'Budsjett',
  'tidligere oppdrag': 'Tidligere oppdrag, brevet er ikke i arkivet',
  side: 'Side',
};

const placesShown = 2;
const deadlinesShown = 2;
const separator = /\s+/u;

/** What the tables know of a result; `place` is its place in them. */
export function presentFacts(place: number, { table, titles }: Tables): PresentedFacts {
  const [url, kindPlace, code, year, departments, , deadlines] = table.results[place]!;
  const kind = searchKinds[kindPlace]!;
  const isAssignment = kind === 'oppdrag' || kind === 'tidligere oppdrag';
  const codes = departments.map((department) => table.departments[department]).join(', ');
  return {
    url,
    id: isAssignment && !code.includes('/') ? code.split(' ')[0]! : '',
    title: titles[place]!,
    facts: [kindNames[kind], year > 0 ? String(year) : '', codes, describeDeadlines(deadlines)].filter(Boolean),
  };
}

export async function presentResult(ranked: RankedResult, search: Search): Promise<PresentedResult> {
  const { table, index } = search;
  const passages = await Promise.all(
    ranked.passages.slice(0, placesShown).map(async ({ page, places }): Promise<PresentedPassage> => {
      const { url, content, meta } = await index.text(page);
      const titleWords = table.passages.find(([name]) => name === page)![3];
      return { url, title: meta.title ?? '', excerpt: makeExcerpt(content.split(separator), places, titleWords) };
    }),
  );
  const isWhole = passages.length === 1 && !passages[0]!.url.includes('#');
  return {
    ...presentFacts(ranked.result, search),
    excerpt: isWhole ? passages[0]!.excerpt : null,
    places: isWhole ? [] : passages,
  };
}

function describeDeadlines(deadlines: readonly string[]): string {
  const [first, ...more] = deadlines.slice(0, deadlinesShown).map(formatDeadline);
  if (!first) return '';
  const rest = deadlines.length - deadlinesShown;
  return `Frist ${[first, ...more].join(' og ')}${rest > 0 ? ` med flere` : ''}`;
}

const formatDeadline = (date: string) =>
  date.length === 7 ? formatDate(`${date}-01`).replace(/^\d+\. /u, '') : formatDate(date);
