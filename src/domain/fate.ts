/**
 * What the archive knows of an assignment after the letters of its own year: one answer for every page, list and count.
 *
 * `taken-up`: a letter of a later year carries it over, clarifies, changes, postpones or replaces it, or an annual report
 * gives its ID. `probably-reported`: an annual report seems to tell of it without the ID, our own tie. `mentioned`: a later
 * letter only names it. `not-found`: we found none of these, which does not say that there is none.
 */
import type { Assignment } from '../schemas/assignment.ts';

export const fates = ['taken-up', 'probably-reported', 'mentioned', 'not-found'] as const;
export type Fate = (typeof fates)[number];

type Lived = Pick<Assignment, 'year' | 'history' | 'reportPassages' | 'lastSeen'>;

export function fateOf({ year, history, reportPassages, lastSeen }: Lived): Fate {
  const later = history.filter(({ ours, event, year: said }) => !ours && (said > year || event === 'reported'));
  if (later.length > 0) return 'taken-up';
  if (reportPassages.length > 0) return 'probably-reported';
  return lastSeen.how === 'mentioned' && lastSeen.year > year ? 'mentioned' : 'not-found';
}

/** How many of some assignments have each fate; the counts sum to all. Only new assignments have one. */
export function countFates(assignments: readonly (Lived & Pick<Assignment, 'kind'>)[]): Record<Fate, number> {
  const own = assignments.filter(({ kind }) => kind === 'assignment').map(fateOf);
  const count = (fate: Fate) => own.filter((one) => one === fate).length;
  return {
    'taken-up': count('taken-up'),
    'probably-reported': count('probably-reported'),
    mentioned: count('mentioned'),
    'not-found': count('not-found'),
  };
}

/** Statuses that data publishes: the latest event of the letters, else its fate; `given` where no later letter is there. */
export const statuses = [
  'given',
  'clarified',
  'changed',
  'postponed',
  'replaced',
  'carried-over',
  'reported',
  'probably-reported',
  'mentioned',
  'not-found',
] as const;

export function statusOf(assignment: Lived): (typeof statuses)[number] {
  const last = assignment.history.findLast(({ ours, event }) => !ours && event !== 'given');
  if (last) return last.event;
  const fate = fateOf(assignment);
  const hasLater = assignment.lastSeen.notNamedIn.length > 0;
  return fate === 'taken-up' || (fate === 'not-found' && !hasLater) ? 'given' : fate;
}
