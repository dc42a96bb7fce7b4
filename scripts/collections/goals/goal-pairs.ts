/** Goals of two years: which carry on which, also over the years between. */
import type { Goal, GoalChanges, YearComparison } from '../../../src/schemas/index.ts';
import type { Archive } from '../archive.ts';
import { compareWords, isSame } from './compare-words.ts';
import { changesUrl, goalsOf, nameGoal } from './goal-ties.ts';

/** In the later year's order; goals that nothing carries on come last. */
export function goalPairs(
  earlier: readonly Goal[],
  later: readonly Goal[],
  archive: Archive,
  changes: readonly GoalChanges[],
): YearComparison['goals'] {
  const year = earlier[0]?.year ?? 0;
  const paired = later.map((goal) => ({ earlier: goalsBefore(goal, year, archive), later: [goal] }));
  const kept = new Set(paired.flatMap((pair) => pair.earlier));
  const gone = earlier.filter((goal) => !kept.has(goal)).map((goal) => ({ earlier: [goal], later: [] }));
  return [...paired, ...gone].map((pair): YearComparison['goals'][number] => {
    const [before, after] = [pair.earlier[0], pair.later[0]];
    const runs = before && after && pair.earlier.length === 1 ? compareWords(before.title, after.title) : null;
    const page = changes.find(({ url }) => after && url === changesUrl(after));
    const isNextYear = pair.earlier.length > 0 && pair.earlier.every(({ id }) => after?.previous.includes(id));
    return {
      earlier: pair.earlier.map(nameGoal),
      later: pair.later.map(nameGoal),
      isRenumbered: after ? pair.earlier.some(({ number }) => number !== after.number) : false,
      title: runs && !isSame(runs) ? runs : null,
      counts: page && isNextYear ? page.counts : null,
      changesUrl: page && isNextYear ? page.url : null,
    };
  });
}

/** The goals of a year that a later goal carries on, also through years between. */
function goalsBefore(goal: Goal, year: number, archive: Archive): Goal[] {
  let reached = [goal];
  while (reached.some((one) => one.year > year)) {
    reached = [...new Set(reached.flatMap((one) => (one.year > year ? yearBefore(one, archive) : [one])))];
  }
  return reached.filter((one) => one.year === year);
}

const yearBefore = (goal: Goal, archive: Archive) =>
  goalsOf(goal.previous, archive).filter((one) => one.year < goal.year);
