/** Warns where a goal's first part has no goal's title above it, and where no goal is answered at all. */
import type { Diagnostics } from '../../../diagnostics.ts';
import type { ClassifiedLine } from './classify-lines.ts';
import { firstGoalPart } from './heading-patterns.ts';

export function checkGoals(classified: readonly ClassifiedLine[], path: string, diagnostics: Diagnostics): void {
  let found = false;
  for (const [at, { line, role }] of classified.entries()) {
    if (role !== 'goal-part' || line.text !== firstGoalPart) continue;
    found = true;
    if (classified[at - 1]?.role === 'goal') continue;
    diagnostics.warn(
      path,
      { line: line.n },
      'report-goal',
      `Expected the title of a goal alone on the line before «${firstGoalPart}»; what follows stays under the goal before it, mend the line above in corrections.yaml`,
    );
  }
  if (!found) {
    diagnostics.warn(
      path,
      undefined,
      'report-goals',
      `Expected sections that begin with «${firstGoalPart}», found none; the report is shown without goals`,
    );
  }
}
