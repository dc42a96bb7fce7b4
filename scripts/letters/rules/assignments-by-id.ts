/** Assignments by the canonical form of every ID in their headings, so that any spelling finds them. */

import { canonicalIdentifier } from '../../../src/domain/identifier.ts';
import type { Assignment } from '../../../src/schemas/index.ts';

export function assignmentsById(assignments: readonly Assignment[]): Map<string, Assignment> {
  return new Map(
    assignments.flatMap((assignment) =>
      [assignment.id, ...assignment.aliases].map((id) => [canonicalIdentifier(id), assignment] as const),
    ),
  );
}
