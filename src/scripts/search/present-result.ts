/** What the list shows of a result: facts from the tables, excerpts from Pagefind. */
import { formatDate, formatMonth } from '../../domain/format.ts';
import type { ResultTable, SearchKind } from '../../lib/search/search-tables.ts';
import { describeMatch } from './describe-match.ts';
import type { Search } from './load-search.ts';
import type { Excerpt } from './make-excerpt.ts';
import type { RankedResult } from './rank-results.ts';
import { type QueryReading, type ReadPart, type ReadPassage, readPassage } from './read-passage.ts';

export interface PresentedFacts {
  url: string;
  /** ID of an assignment, empty for others. */
  id: string;
  title: string;
  /** Kind, year, departments and deadlines. */
  facts: string[];
}

/** Parts or sections that answer, each with a link of its own. */
export type PresentedPlace = Omit<ReadPart, 'excerpt'> & { excerpt: Excerpt | null };

export interface PresentedResult extends PresentedFacts {
  /** Null where the places show what answers, and where the query was answered without looking into the text. */
  excerpt: Excerpt | null;
  places: PresentedPlace[];
  /** Parts that are only named, for the excerpt shows what stands before them. */
  alsoIn: PresentedPlace[];
  /** Why it was found, where not by the typed words; else empty. */
  note: string;
}

/** A result of which only the tables are known. */
export const presentBare = (facts: PresentedFacts): PresentedResult => {
  return { ...facts, excerpt: null, places: [], alsoIn: [], note: '' };
};

const kindNames: Record<SearchKind, string> = {
  oppdrag: 'Oppdrag',
  mål: 'Mål',
  brev: 'Brev',
  rapport: 'Årsrapport',
  budsjett: 'Budsjett',
  'tidligere oppdrag': 'Tidligere oppdrag, brevet er ikke i arkivet',
  side: 'Side',
};

const sectionsShown = 2;
const deadlinesShown = 2;

/** What the tables know of a result; `place` is its place in them. */
export function presentFacts(place: number, title: string, table: ResultTable): PresentedFacts {
  const { url, kind, code, year, departments, deadlines } = table.results[place]!;
  const isAssignment = kind === 'oppdrag' || kind === 'tidligere oppdrag';
  return {
    url,
    id: isAssignment && !code.includes('/') ? code.split(' ')[0]! : '',
    title,
    facts: [kindNames[kind], year > 0 ? String(year) : '', departments.join(', '), describeDeadlines(deadlines)].filter(
      Boolean,
    ),
  };
}

export async function presentResult(
  ranked: RankedResult,
  reading: QueryReading,
  search: Search,
): Promise<PresentedResult> {
  const passages = await Promise.all(
    ranked.passages.slice(0, sectionsShown).map((passage) => readPassage(passage, reading, search)),
  );
  const [first] = passages;
  const { table } = search;
  const title = table.titles[ranked.result] || first?.title || (await search.titles())[ranked.result]!;
  const isNamed = reading.assignment !== null && ranked.passages.every(({ places }) => places.length === 0);
  const note =
    isNamed && first ? `Nevnt i ${reading.assignment}.` : describeMatch(passages.flatMap(({ found }) => found));
  const facts = { ...presentFacts(ranked.result, title, table), note };
  if (!first || passages.length > 1 || first.url.includes('#')) {
    return { ...facts, excerpt: null, places: passages.map(sectionOf), alsoIn: [] };
  }
  const { excerpt, parts } = first;
  return { ...facts, excerpt, places: excerpt ? [] : parts, alsoIn: excerpt ? parts : [] };
}

/** A section of a letter; its text has no parts. */
const sectionOf = ({ url, title, excerpt }: ReadPassage): PresentedPlace => ({ url, title, excerpt });

function describeDeadlines(deadlines: readonly string[]): string {
  const [first, ...more] = deadlines.slice(0, deadlinesShown).map(formatDeadline);
  if (!first) return '';
  const rest = deadlines.length - deadlinesShown;
  return `Frist ${[first, ...more].join(' og ')}${rest > 0 ? ` med flere` : ''}`;
}

const formatDeadline = (date: string) => (date.length === 7 ? formatMonth(date) : formatDate(date));
