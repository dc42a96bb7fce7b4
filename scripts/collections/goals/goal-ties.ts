/** How goals are tied over the years, for pages that name them. */
import type { Goal, GoalChanges, GoalInOtherYear, NamedGoal } from '../../../src/schemas/index.ts';
import type { Archive } from '../archive.ts';

/** Page of the changes of a goal from the year before. */
export const changesUrl = (goal: Goal) => `${goal.url}endringer/`;

export const nameGoal = ({ id, year, number, title, url }: Goal): NamedGoal => ({ id, year, number, title, url });

/** Goals by id, in the order given; ids of goals that no letter sets are left out. */
export function goalsOf(ids: readonly string[], { goals }: Archive): Goal[] {
  return ids.flatMap((id) => goals.get(id) ?? []);
}

/** How we know that a goal carries on another; said of a tie that no person has confirmed. */
export function reasonFor(from: Goal, to: Goal): string {
  const tie = to.lineage.find(({ id }) => id === from.id);
  if (!tie) return '';
  return tie.proposed ? `Foreslått av arkivet ut fra ordene, ikke bekreftet: ${tie.why}` : tie.why;
}

/** True where no person has confirmed that a goal carries on another. */
export function isProposed(from: Goal, to: Goal): boolean {
  return to.lineage.some(({ id, proposed }) => id === from.id && proposed);
}

const noChanges = { changed: 0, added: 0, removed: 0, same: 0 };

/** The goals of the year before that it carries on and of the year after that carry it on. */
export function otherYears(goal: Goal, archive: Archive, changes: readonly GoalChanges[]): GoalInOtherYear[] {
  const tie = (from: Goal, to: Goal) => ({
    why: reasonFor(from, to),
    changesUrl: changesUrl(to),
    counts: changes.find((page) => page.goal.id === to.id)?.counts ?? noChanges,
  });
  return [
    ...goalsOf(goal.previous, archive).map((earlier) => ({ ...nameGoal(earlier), ...tie(earlier, goal) })),
    ...goalsOf(goal.next, archive).map((later) => ({ ...nameGoal(later), ...tie(goal, later) })),
  ];
}
