/**
 * Ties goals to the goals of other years that they carry on, as content/vocabulary/goal-lineage.yaml says. Reports
 * `lineage` for a goal that no letter of the collection sets.
 */
import type { Goal, GoalLink } from '../../../src/schemas/index.ts';
import type { Diagnostics } from '../../diagnostics.ts';
import type { MergedLetter } from '../archive.ts';

export function linkGoals(
  letters: readonly MergedLetter[],
  lineage: readonly GoalLink[],
  diagnostics: Diagnostics,
): void {
  const goals = new Map<string, Goal>(letters.flatMap((letter) => letter.goals.map((goal) => [goal.id, goal])));
  const years = new Set([...goals.values()].map(({ year }) => String(year)));
  for (const { from, to, why, status } of lineage) {
    if (status === 'avvist') continue;
    const [earlier, later] = [goals.get(from), goals.get(to)];
    for (const id of [from, to]) {
      if (!goals.has(id) && years.has(id.slice(0, 4))) {
        const reason = `Unexpected goal ${id}, expected one that the letter of its year sets; mend or remove the entry`;
        const path = 'content/vocabulary/goal-lineage.yaml';
        if (status) diagnostics.warn(path, undefined, 'lineage', reason);
        else diagnostics.fail(path, undefined, 'lineage', reason);
      }
    }
    if (!earlier || !later) continue;
    const how = status ? { why, proposed: true as const } : { why };
    earlier.next.push(to);
    earlier.lineage.push({ id: to, ...how });
    later.previous.push(from);
    later.lineage.push({ id: from, ...how });
  }
}
