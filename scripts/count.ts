/** `npm run count`: assignments and goals of each year, with the first and last ID. */
import { join } from 'node:path';
import type { Assignment } from '../src/schemas/index.ts';
import { readArchive } from './collections/archive.ts';
import { Diagnostics } from './diagnostics.ts';

const diagnostics = new Diagnostics();
const archive = readArchive(join(import.meta.dirname, '..'), diagnostics);
const report = diagnostics.print();
if (report) console.error(report);

for (const year of [...new Set(archive?.letters.map(({ letter }) => letter.year))].sort()) {
  const letters = archive?.letters.filter(({ letter }) => letter.year === year) ?? [];
  const assignments = letters.flatMap((data) => data.assignments);
  const goals = letters.flatMap((data) => data.goals);
  console.log(`${year}  goals: ${goals.length}${range(goals.map(({ id }) => id))}`);
  for (const [name, group] of bySeries(assignments)) console.log(`      ${name}: ${group.length}${range(group)}`);
}
if (!archive) process.exitCode = 1;

function range(ids: readonly string[]): string {
  return ids.length > 0 ? ` (${ids[0]} … ${ids.at(-1)})` : '';
}

/** IDs by the series they are numbered in; those without a number by their letter. */
function bySeries(assignments: readonly Assignment[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, letter } of assignments) {
    const series = id.includes('/') ? `${letter}, unnumbered` : id.split('-')[0]!;
    groups.set(series, [...(groups.get(series) ?? []), id]);
  }
  for (const ids of groups.values()) ids.sort((a, b) => a.localeCompare(b, 'nb', { numeric: true }));
  return groups;
}
