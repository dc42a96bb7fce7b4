/** What the deadlines of a year and of a department are listed in: pages, calendars and feeds. */

import { getCollection } from 'astro:content';
import type { DueEntry } from '../../schemas/index.ts';
import { readDue } from './due.ts';

export async function yearDuePaths() {
  const due = Map.groupBy(await readDue(), ({ year }) => year);
  return [...due].map(([year, entries]) => ({ params: { year: String(year) }, props: { year, entries } }));
}

/** A calendar file holds days: a year with none has no file. */
export async function yearCalendarPaths() {
  const paths = await yearDuePaths();
  return paths.filter(({ props }) => props.entries.some(({ date }) => date !== null));
}

export async function departmentDuePaths() {
  const departments = (await getCollection('departments')).map(({ data }) => data);
  const due = await readDue();
  return departments.flatMap(({ id, code, name }) => {
    const entries: DueEntry[] = due.filter((entry) => entry.departments.includes(code));
    return entries.length > 0 ? [{ params: { code: id }, props: { code, name, entries } }] : [];
  });
}
