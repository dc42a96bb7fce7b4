/** Pages that list what a query names: a department, a budget chapter, a year, all deadlines, a topic. */

import { wordsOf } from '../../lib/words/split-words.ts';
import { stemOf } from '../../lib/words/word-forms.ts';
import type { Tables } from './load-search.ts';
import type { QueryFacts } from './read-facts.ts';

export interface Shortcut {
  url: string;
  title: string;
}

/** Only pages that the site has. */
export function findShortcuts(facts: QueryFacts, { table, titles }: Tables): Shortcut[] {
  const { departments, chapter, years, rest, wantsDeadline, kind } = facts;
  const codes = departments.map((code) => code.toLowerCase());
  const addresses = [
    ...codes.flatMap((code) => [...years.map((year) => `/${year}/avdeling/${code}/`), `/avdeling/${code}/`]),
    ...(chapter ? [`/budsjett/kapittel/${chapter}/`] : []),
    ...(kind === 'mål' && rest === '' ? ['/mal/'] : []),
    ...(wantsDeadline ? [...years.map((year) => `/${year}/frister/`), '/frister/'] : []),
    ...(rest === '' && departments.length === 0 && !wantsDeadline ? years.map((year) => `/${year}/`) : []),
  ];
  const named = addresses.map((url) => table.results.findIndex(([own]) => own === url)).filter((place) => place >= 0);
  return [...named, ...findTopics(rest, { table, titles })].map((place) => {
    return { url: table.results[place]![0], title: titles[place]! };
  });
}

/** Places of the topics whose title holds all words. */
function findTopics(text: string, { table, titles }: Tables): number[] {
  const stems = wordsOf(text).map(stemOf);
  if (stems.length === 0) return [];
  return table.results.flatMap(([url], place) => {
    if (!/^\/tema\/[^/]+\/$/u.test(url)) return [];
    const title = new Set(wordsOf(titles[place]!).map(stemOf));
    return stems.every((stem) => title.has(stem)) ? [place] : [];
  });
}
