/** The numbers that a year's page begins with lead only where something is. */
import { expect, it } from 'vitest';
import { yearFacts } from '../../../src/lib/years/year-facts.ts';
import type { NotSeenPage, YearPage } from '../../../src/schemas/index.ts';

const page = { year: 2025, goals: [], letters: [], groups: [], calendars: [], ownBudget: null, budgetChapters: 0 };
const later = { year: 2026, title: 'Brev om vann', url: '/brev/brev-om-vann/' };
const facts = (letters: object[]) =>
  yearFacts(
    page as unknown as YearPage,
    { later: letters, url: '/2025/ikke-sett-igjen/' } as unknown as NotSeenPage,
  ).map(({ value }) => value);

it('says that no later letter is there, and nothing where the bar of all says more', () => {
  expect(facts([])).toEqual(['Ingen senere brev i arkivet']);
  expect(facts([later])).toEqual([]);
});
