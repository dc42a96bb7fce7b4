/** What a citation of a goal names. */
import type { GoalPage } from '../../schemas/index.ts';
import { citedAddress } from '../frame/site.ts';
import type { Cited } from './cited.ts';

export function citeGoal({ id, number, year, title, url, givenIn, source, cite }: GoalPage): Cited {
  const name = `Mål ${number} i ${year}`;
  return {
    name,
    inSentence: `mål ${number} i ${year}`,
    key: `mal-${id}`,
    title,
    fullTitle: `${name}: ${title}`,
    author: cite.author,
    letter: { title: givenIn.title, date: givenIn.date, year, reference: cite.reference },
    lines: source.lines,
    version: null,
    address: citedAddress(url),
  };
}
