/** Graded queries: the shared sample, and our own, of which every other one was looked at while ranking was tuned. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const gradedQueries = z.object({
  queries: z.array(
    z.object({
      q: z.string(),
      kind: z.string(),
      /** Grade 3: exactly what is sought; 2: clearly about it; 1: mentions it substantially. */
      relevant: z.array(z.object({ id: z.string(), grade: z.int().min(1).max(3) })),
    }),
  ),
});

export type GradedQuery = z.infer<typeof gradedQueries>['queries'][number];

export function readQueries(file: string): GradedQuery[] {
  return gradedQueries.parse(JSON.parse(readFileSync(file, 'utf8'))).queries;
}

/** Name → queries. `sample`: another file of the same form in the place of our copy of the shared one. */
export function readSets(root: string, sample?: string): Map<string, GradedQuery[]> {
  const own = readQueries(join(root, 'tests/search/queries.json'));
  return new Map([
    ['shared sample', readQueries(sample ?? join(root, 'tests/search/sample.json'))],
    ['own, tuned on', own.filter((_, at) => at % 2 === 0)],
    ['own, held back', own.filter((_, at) => at % 2 === 1)],
  ]);
}

/** Our own queries that ranking was never tuned on: shown as sums alone, or they would be tuned on next. */
export function readBlindSet(root: string): GradedQuery[] {
  return readQueries(join(root, 'tests/search/blind-queries.json'));
}
