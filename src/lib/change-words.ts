/** Norwegian words for what became of a text from one year to the next. */
import type { GoalChange } from '../schemas/index.ts';
import { joinWords } from './format.ts';

export const changeStatuses: Record<GoalChange['status'], string> = {
  same: 'Uendret',
  changed: 'Endret',
  added: 'Nytt',
  removed: 'Utgått',
};

/** `2 endret, 4 nye og 3 utgått`; what there is none of is not named. */
export function countStatuses(counts: Record<GoalChange['status'], number>): string {
  const words = { changed: 'endret', added: counts.added === 1 ? 'nytt' : 'nye', removed: 'utgått', same: 'uendret' };
  const named = (['changed', 'added', 'removed', 'same'] as const).filter((status) => counts[status] > 0);
  return joinWords(named.map((status) => `${counts[status]} ${words[status]}`));
}

/** How many of each status. */
export function tally(changes: readonly GoalChange[]): Record<GoalChange['status'], number> {
  const counts = { same: 0, changed: 0, added: 0, removed: 0 };
  for (const { status } of changes) counts[status] += 1;
  return counts;
}
