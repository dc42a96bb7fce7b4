/** Pages that list what a query names: a department, a budget chapter, a year, all deadlines. */

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
  return addresses.flatMap((url) => {
    const place = table.results.findIndex(([own]) => own === url);
    return place < 0 ? [] : [{ url, title: titles[place]! }];
  });
}
