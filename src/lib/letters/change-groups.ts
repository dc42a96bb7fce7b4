/** What supplements change, under the headings that readers look for. */
import type { ChangeKind, LetterChange } from '../../schemas/letter-views.ts';

export interface ChangeGroup {
  name: string;
  changes: LetterChange[];
}

const groups: { name: string; kinds: ChangeKind[] }[] = [
  { name: 'Nye oppdrag', kinds: ['added'] },
  { name: 'Presiseringer og endringer', kinds: ['clarified', 'changed', 'replaced'] },
  { name: 'Utsettelser', kinds: ['postponed'] },
  { name: 'Nye tildelinger', kinds: ['money'] },
  { name: 'Tekst som ikke hører til ett punkt i brevet', kinds: ['general'] },
];

/** Each change once, in the letter's order within its group; groups without any are left out. */
export function groupChanges(changes: readonly LetterChange[]): ChangeGroup[] {
  return groups
    .map(({ name, kinds }) => ({ name, changes: changes.filter(({ kind }) => kinds.includes(kind)) }))
    .filter((group) => group.changes.length > 0);
}
