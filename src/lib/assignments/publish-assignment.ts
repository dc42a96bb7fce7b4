/** An assignment as the public files have it: with what became of it, by the same rule as the pages. */
import { z } from 'zod';
import { statuses, statusOf } from '../../domain/fate.ts';
import { line, slug } from '../../schemas/common.ts';
import { type Assignment, assignment } from '../../schemas/index.ts';

export const publishedAssignment = assignment.extend({
  status: z.enum(statuses),
  /** `reportPassages` in short. */
  probablyReported: z.array(z.object({ letter: slug, line, text: z.string(), why: z.string() })),
});

export function publishAssignment(one: Assignment): z.infer<typeof publishedAssignment> {
  const probablyReported = one.reportPassages.map(({ letter, lines, text, why }) => ({
    letter,
    line: lines[0],
    text,
    why,
  }));
  return { ...one, status: statusOf(one), probablyReported };
}
