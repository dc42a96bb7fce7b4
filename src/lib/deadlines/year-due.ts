/** Deadlines by year: what its calendar and feed list. */
import { readDue } from './due.ts';

export async function yearDuePaths() {
  const due = Map.groupBy(await readDue(), ({ year }) => year);
  return [...due].map(([year, entries]) => ({ params: { year: String(year) }, props: { year, entries } }));
}
