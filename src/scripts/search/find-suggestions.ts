/** What a query may mean while it is typed: an ID, a fact, or words of a title. Needs only the tables. */
import { wordsOf } from '../../domain/words/split-words.ts';
import { tellingOf } from '../../domain/words/stop-words.ts';
import { stemOf } from '../../domain/words/word-forms.ts';
import { findById } from './find-by-id.ts';
import type { Tables } from './load-search.ts';
import { readFacts } from './read-facts.ts';
import { namesFacts, weighFacts } from './weigh-facts.ts';

export interface Suggestion {
  url: string;
  title: string;
  /** ID or kind, and year. */
  about: string;
}

const mostSuggestions = 6;

/** Best first; at most six. */
export function findSuggestions(query: string, tables: Tables): Suggestion[] {
  const { table } = tables;
  const id = findById(query, table);
  if (id) return id.found.slice(0, mostSuggestions).map((place) => toSuggestion(place, tables));
  const facts = readFacts(query, table.departments, table.departmentNames);
  const words = tellingOf(wordsOf(facts.rest));
  const matchesTitle = titleMatcher(words, tables);
  const scored = table.results.flatMap((result, place) => {
    const { weight, share } = weighFacts(facts, result);
    const agrees = !namesFacts(facts) || share === 1;
    const title = words.length === 0 ? 1 : matchesTitle(place);
    return agrees && title > 0 ? [{ place, score: weight * title, year: result.year }] : [];
  });
  if (words.length === 0 && !namesFacts(facts)) return [];
  scored.sort((a, b) => b.score - a.score || b.year - a.year || a.place - b.place);
  return scored.slice(0, mostSuggestions).map(({ place }) => toSuggestion(place, tables));
}

/** 0 where a word is missing; more the more of the title was asked for. The last word may be unfinished. */
function titleMatcher(words: readonly string[], { titles }: Tables): (place: number) => number {
  const stems = words.slice(0, -1).map(stemOf);
  const last = words.at(-1) ?? '';
  return (place) => {
    const title = wordsOf(titles[place]!);
    const titleStems = new Set(title.map(stemOf));
    const begins = title.some((word) => word.startsWith(last)) || titleStems.has(stemOf(last));
    if (!begins || !stems.every((stem) => titleStems.has(stem))) return 0;
    return words.length / title.length;
  };
}

function toSuggestion(place: number, { table, titles }: Tables): Suggestion {
  const { url, kind, code, year } = table.results[place]!;
  const isAssignment = kind === 'oppdrag' || kind === 'tidligere oppdrag';
  const about = isAssignment && !code.includes('/') ? code.split(' ')[0]! : `${kind}, ${year}`;
  return { url, title: titles[place]!, about };
}
