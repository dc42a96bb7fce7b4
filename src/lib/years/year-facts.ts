/** The numbers that a year's page begins with. */

import { budgetItemUrl, budgetYearUrl } from '../../domain/addresses.ts';
import { countKinds } from '../../domain/assignment-count.ts';
import { countOf, joinWords } from '../../domain/format.ts';
import type { NotSeenPage, YearPage } from '../../schemas/index.ts';
import { keepTogether, unitWords } from '../budget/budget.ts';

export interface YearFact {
  name: string;
  value: string;
  /** What the number counts, on the page itself where it begins with `#`. */
  url: string | null;
  note: string | null;
}

/** Only what the year has something of. */
export function yearFacts(page: YearPage, notSeen: NotSeenPage | null): YearFact[] {
  const { year, goals, letters, groups, calendars, ownBudget, budgetChapters } = page;
  const allocation = letters.filter(({ kind }) => kind === 'allocation');
  const others = letters.filter(({ kind }) => kind === 'supplement' || kind === 'assignment-letter');
  const sum = (list: typeof letters, of: 'assignments' | 'amendments' | 'carriedOver' | 'budgetRows') =>
    list.reduce((total, letter) => total + letter[of], 0);
  const added = sum(others, 'assignments');
  const amended = sum(letters, 'amendments');
  const all = groups.flatMap(({ areas }) => areas.flatMap((area) => area.assignments));
  const carried = letters.find(({ carriedOver }) => carriedOver > 0);
  const firstOther = groups.find(({ letter }) => others.some(({ slug }) => slug === letter));
  const calendarRows = calendars.reduce((total, { rows }) => total + rows.length, 0);
  const fact = (name: string, value: string, url: string | null, note: string | null = null): YearFact[] => [
    { name, value, url, note },
  ];
  return [
    ...(goals.length > 0 ? fact('Mål', countOf(goals.length, 'mål'), '#mal') : []),
    ...allocation.flatMap(({ slug, assignments }) =>
      fact('Oppdrag i tildelingsbrevet', countOf(assignments, 'oppdrag'), `#${slug}`),
    ),
    ...(added + amended > 0
      ? fact(
          'I tillegg til brevet',
          countOf(added, 'nytt oppdrag', 'nye oppdrag'),
          `#${firstOther?.letter ?? 'oppdrag'}`,
          amended > 0 ? `og ${joinWords(countKinds(all).slice(1))}` : null,
        )
      : []),
    ...(carried
      ? fact(
          'Fra tidligere år',
          countOf(sum(letters, 'carriedOver'), 'rad', 'rader'),
          carried.carriedOverUrl,
          `i ${countOf(carried.carriedOverLists, 'liste', 'lister')} over oppdrag som fortsatt gjelder${carried.carriedOverLists > 1 ? '; lenken går til den første' : ''}`,
        )
      : []),
    ...(ownBudget?.allocation
      ? fact(
          'Driftsbudsjett',
          keepTogether(ownBudget.allocation),
          budgetItemUrl(year, ownBudget.chapter, ownBudget.item),
          `${unitWords(ownBudget.unit)}, kap. ${ownBudget.chapter} post ${ownBudget.item}`,
        )
      : []),
    ...(sum(letters, 'budgetRows') > 0
      ? fact(
          'Alle penger',
          countOf(sum(letters, 'budgetRows'), 'rad', 'rader'),
          budgetYearUrl(year),
          `i ${countOf(budgetChapters, 'kapittel', 'kapitler')} av budsjettet`,
        )
      : []),
    ...(calendarRows > 0 ? fact('Kalender', countOf(calendarRows, 'rad', 'rader'), '#kalender') : []),
    ...(notSeen ? laterFacts(notSeen) : []),
  ];
}

/** Where there are later letters, a bar of all assignments says it: fate-bar.astro. */
function laterFacts({ later, url }: NotSeenPage): YearFact[] {
  return later.length === 0 ? [{ name: 'Senere', value: 'Ingen senere brev i arkivet', url, note: null }] : [];
}
