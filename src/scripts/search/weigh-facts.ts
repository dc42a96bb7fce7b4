/** How well a result agrees with the facts that a query names. */
import { type ResultRow, type ResultTable, searchKinds } from '../../lib/search-tables.ts';
import type { AskedDay, QueryFacts } from './read-facts.ts';

/** True where the query names a fact that results can be found by without any word. */
export function namesFacts(facts: QueryFacts): boolean {
  const { years, departments, kind, goal, letter, chapter, deadline, wantsDeadline } = facts;
  return (
    years.length + departments.length > 0 || Boolean(kind || goal || letter || chapter || deadline || wantsDeadline)
  );
}

/** 0 for a result that the facts rule out, 1 for one that they say nothing against, more for one that they name. */
export function weighFacts(facts: QueryFacts, row: ResultRow, table: ResultTable): number {
  const [url, kindPlace, code, year, departments, , deadlines] = row;
  const kind = searchKinds[kindPlace]!;
  let weight = 1;
  if (facts.years.length > 0) weight *= facts.years.includes(year) ? 1 : 0.3;
  if (facts.departments.length > 0) {
    const codes = departments.map((place) => table.departments[place]!);
    weight *= facts.departments.some((one) => codes.includes(one)) ? 1 : 0.1;
  }
  if (facts.goal !== null) {
    const isGoal = (kind === 'mål' || kind === 'rapport') && code.endsWith(`-${facts.goal}`);
    weight *= isGoal ? 4 : 0.1;
  }
  if (facts.chapter !== null) {
    const exact = facts.item === null ? code.startsWith(`${facts.chapter}.`) : code === `${facts.chapter}.${facts.item}`;
    weight *= kind === 'budsjett' && exact ? 6 : kind === 'budsjett' ? 0 : 0.3;
  } else if (facts.kind) {
    weight *= kind === facts.kind ? 2.5 : kind === 'rapport' && facts.kind === 'mål' ? 1.5 : 0.7;
  }
  if (facts.letter) weight *= letterWeight(facts.letter, kind, url);
  if (facts.deadline) weight *= deadlines.some((date) => fallsOn(date, facts.deadline!)) ? 5 : 0.2;
  else if (facts.wantsDeadline) weight *= deadlines.length > 0 ? 1.2 : 0.6;
  return weight;
}

function letterWeight(letter: NonNullable<QueryFacts['letter']>, kind: string, url: string): number {
  if (letter === 'årsrapport') return kind === 'rapport' ? 3 : 0.5;
  if (kind !== 'brev') return 0.6;
  return url.startsWith(`/brev/${letter}`) ? 4 : 1.5;
}

function fallsOn(date: string, { year, month, day }: AskedDay): boolean {
  const [ownYear, ownMonth, ownDay] = date.split('-').map(Number);
  return (year === null || year === ownYear) && month === ownMonth && (day === null || day === ownDay);
}
