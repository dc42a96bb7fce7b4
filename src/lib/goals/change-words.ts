/** Norwegian words for what became of a text from one year to the next. */

import { joinWords } from '../../domain/format.ts';
import type { ChangeCounts, GoalChange } from '../../schemas/index.ts';

export const changeStatuses: Record<GoalChange['status'], string> = {
  same: 'Uendret',
  changed: 'Endret',
  added: 'Nytt',
  removed: 'Utgått',
};

/** `2 endret, 4 nye og 3 utgått`; what there is none of is not named. */
export function countStatuses(counts: ChangeCounts): string {
  const words = { changed: 'endret', added: counts.added === 1 ? 'nytt' : 'nye', removed: 'utgått', same: 'uendret' };
  const named = (['changed', 'added', 'removed', 'same'] as const).filter((status) => counts[status] > 0);
  return joinWords(named.map((status) => `${counts[status]} ${words[status]}`));
}
