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
  const addresses = [
    ...departments.map((code) => `/avdeling/${code.toLowerCase()}/`),
    ...(chapter ? [`/budsjett/kapittel/${chapter}/`] : []),
    ...(kind === 'mål' && rest === '' ? ['/mal/'] : []),
    ...(wantsDeadline ? ['/frister/'] : []),
    ...(rest === '' ? years.map((year) => `/${year}/`) : []),
  ];
  return addresses.flatMap((url) => {
    const place = table.results.findIndex(([own]) => own === url);
    return place < 0 ? [] : [{ url, title: titles[place]! }];
  });
}
