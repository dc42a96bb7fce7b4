/** The numbers that a year's page begins with lead only where something is. */
import { expect, it } from 'vitest';
import { yearFacts } from '../../../src/lib/years/year-facts.ts';
import type { NotSeenPage, YearPage } from '../../../src/schemas/index.ts';

const page = { year: 2025, goals: [], letters: [], groups: [], calendars: [], ownBudget: null, budgetChapters: 0 };
const later = { year: 2026, title: 'Brev om vann', url: '/brev/brev-om-vann/' };
const notSeen = { unseen: [], later: [later], url: '/2025/ikke-sett-igjen/' };
const facts = (takenUp: number) =>
  yearFacts(page as unknown as YearPage, notSeen as unknown as NotSeenPage, takenUp).map(({ value, url }) => [
    value,
    url,
  ]);

it('a later letter that takes up no assignment has no list to lead to', () => {
  expect(facts(0)[0]).toEqual(['0\u00a0oppdrag', null]);
  expect(facts(3)[0]).toEqual(['3\u00a0oppdrag', '/videreforte/#gitt-2025']);
});
