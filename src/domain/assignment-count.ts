/** How many assignments a list has, in words: new ones apart from what only clarifies, changes or postpones others. */
import type { AssignmentKind } from '../schemas/assignment.ts';
import { countOf, joinWords } from './format.ts';

const names: Record<AssignmentKind, [one: string, many: string]> = {
  assignment: ['oppdrag', 'oppdrag'],
  clarification: ['presisering', 'presiseringer'],
  change: ['endring', 'endringer'],
  postponement: ['utsettelse', 'utsettelser'],
};

/** `93 oppdrag`, `5 presiseringer`, `1 utsettelse`; new assignments always, the others where there are any. */
export function countKinds(assignments: readonly { kind: AssignmentKind }[]): string[] {
  const kinds = Object.entries(names) as [AssignmentKind, [string, string]][];
  return kinds.flatMap(([kind, [one, many]]) => {
    const count = assignments.filter((assignment) => assignment.kind === kind).length;
    return count > 0 || kind === 'assignment' ? [countOf(count, one, many)] : [];
  });
}

/** `93 oppdrag, 5 presiseringer og 1 utsettelse` */
export function countAssignments(assignments: readonly { kind: AssignmentKind }[]): string {
  return joinWords(countKinds(assignments));
}
