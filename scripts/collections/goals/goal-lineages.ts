/**
 * Goals over the years, a row for each set of goals that are tied.
 *
 * Takes: the archive and the pages of the changes. Guarantees: every goal stands in one row; goals that were merged or split stand in the same.
 * Rows follow the newest year's order; what it no longer has comes after, in the order of its last year.
 */
import type { Goal, GoalChanges, LineageRow } from '../../../src/schemas/index.ts';
import type { Archive } from '../archive.ts';
import { goalsOf, isProposed, nameGoal, reasonFor } from './goal-ties.ts';

export function goalLineages(archive: Archive, changes: readonly GoalChanges[]): LineageRow[] {
  const changesOf = new Map(changes.map((page) => [page.goal.id, page]));
  const goals = [...archive.goals.values()].sort((a, b) => b.year - a.year || a.number - b.number);
  const years = [...new Set(goals.map(({ year }) => year))].sort((a, b) => a - b);
  const placed = new Set<Goal>();
  const rows = goals.flatMap((newest): Omit<LineageRow, 'order'>[] => {
    if (placed.has(newest)) return [];
    const tied = tiedTo(newest, archive);
    for (const goal of tied) placed.add(goal);
    return [
      {
        id: newest.id,
        title: newest.title,
        years: years.map((year) => ({
          year,
          goals: goals
            .filter((goal) => goal.year === year && tied.has(goal))
            .map((goal) => inRow(goal, archive, changesOf.get(goal.id))),
        })),
        notes: goals
          .filter((goal) => tied.has(goal))
          .flatMap((to) => goalsOf(to.previous, archive).map((from) => ({ from, to })))
          .filter(({ from, to }) => from.title !== to.title || from.number !== to.number || isProposed(from, to))
          .map(({ from, to }) => ({ from: nameGoal(from), to: nameGoal(to), why: reasonFor(from, to) })),
      },
    ];
  });
  return rows.map((row, at) => ({ ...row, order: at + 1 }));
}

/** The goal with all that are tied to it, directly or through others. */
function tiedTo(start: Goal, archive: Archive): Set<Goal> {
  const tied = new Set([start]);
  for (const goal of tied) for (const other of goalsOf([...goal.previous, ...goal.next], archive)) tied.add(other);
  return tied;
}

function inRow(
  goal: Goal,
  archive: Archive,
  page: GoalChanges | undefined,
): LineageRow['years'][number]['goals'][number] {
  const before = goalsOf(goal.previous, archive);
  return {
    ...nameGoal(goal),
    changesUrl: page?.url ?? null,
    changes: [...(page?.titles ?? []), ...(page?.changes ?? [])].filter(({ status }) => status !== 'same').length,
    before: before.map(({ number }) => number),
    isProposed: before.some((one) => isProposed(one, goal)),
    isRetitled: before.length > 0 && before.every(({ title }) => title !== goal.title),
  };
}
