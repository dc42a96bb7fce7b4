/** How well a result agrees with the facts that a query names. */
import type { ResultFacts } from '../../lib/search/search-tables.ts';
import { fallsOn } from './read-day.ts';
import type { QueryFacts } from './read-facts.ts';

/** True where the query names a fact that results can be found by without any word. */
export function namesFacts(facts: QueryFacts): boolean {
  const { years, departments, kind, goal, letter, chapter, deadline, wantsDeadline } = facts;
  const named = [kind, goal, letter, chapter, deadline].some((fact) => fact !== null);
  return years.length + departments.length > 0 || named || wantsDeadline;
}

/** What it is worth that a result is of the asked kind, and what that it is not. */
interface Weight {
  named: number;
  other: number;
}

const weights = {
  year: { named: 1, other: 0.25 },
  department: { named: 1, other: 0.1 },
  goal: { named: 4, other: 0.1 },
  chapter: { named: 6, other: 0.1 },
  kind: { named: 2.5, other: 0.7 },
  letter: { named: 4, other: 0.6 },
  deadline: { named: 5, other: 0.2 },
  anyDeadline: { named: 1.2, other: 0.6 },
} satisfies Record<string, Weight>;

/** What a fact says of a result: true where it is named, false where it is not; null where the query names no such fact. */
type Agreement = { [Fact in keyof typeof weights]: boolean | null };

export interface FactWeight {
  weight: number;
  /** Number of facts that the result agrees with, out of those named. */
  share: number;
  /** True where the result answers a query of facts alone: most of them, or the number of a goal. */
  answers: boolean;
}

export function weighFacts(facts: QueryFacts, result: ResultFacts): FactWeight {
  const agreement = agree(facts, result);
  const named = Object.entries(agreement).filter(([, agrees]) => agrees !== null);
  const weight = named.reduce((all, [fact, agrees]) => {
    const { named: yes, other: no } = weights[fact as keyof typeof weights];
    return all * (agrees ? yes : no);
  }, 1);
  const share = named.filter(([, agrees]) => agrees).length / Math.max(1, named.length);
  return { weight, share, answers: share > 0.5 || agreement.goal === true };
}

function agree(facts: QueryFacts, result: ResultFacts): Agreement {
  const { kind, code, year, departments } = result;
  const deadlines = [...result.deadlines, ...result.days];
  const item = facts.item === null ? code.startsWith(`${facts.chapter}.`) : code === `${facts.chapter}.${facts.item}`;
  const isGoal = (kind === 'mål' || kind === 'rapport') && code.endsWith(`-${facts.goal}`);
  const ofLetter = facts.letter !== null && !facts.wantsDeadline;
  return {
    year: facts.years.length === 0 ? null : facts.years.includes(year),
    department: facts.departments.length === 0 ? null : facts.departments.some((one) => departments.includes(one)),
    goal: facts.goal === null ? null : isGoal,
    chapter: facts.chapter === null ? null : kind === 'budsjett' && item,
    kind: facts.kind === null ? null : kind === facts.kind,
    letter: facts.letter === null ? null : isLetter(facts, result),
    deadline: facts.deadline === null || ofLetter ? null : deadlines.some((date) => fallsOn(date, facts.deadline!)),
    anyDeadline: facts.wantsDeadline && facts.deadline === null ? deadlines.length > 0 : null,
  };
}

function isLetter(
  { letter, supplement, deadline, wantsDeadline }: QueryFacts,
  { url, kind, date }: ResultFacts,
): boolean {
  if (letter === 'årsrapport') return kind === 'rapport';
  if (kind !== 'brev' || !url.startsWith(`/brev/${letter}`)) return false;
  if (supplement !== null) return Number(/ttb(\d+)/u.exec(url)?.[1]) === supplement;
  // «tillegg 16. juni 2023» names the day of the letter.
  return deadline === null || wantsDeadline || fallsOn(date, deadline);
}
