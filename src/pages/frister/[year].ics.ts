import type { APIRoute, GetStaticPaths } from 'astro';
import { readDue } from '../../lib/due.ts';
import { writeCalendar } from '../../lib/feeds/write-calendar.ts';

export const getStaticPaths = (async () => {
  const years = new Set((await readDue()).map(({ year }) => year));
  return [...years].map((year) => ({ params: { year: String(year) }, props: { year } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ year: number }> = async ({ props: { year } }) => {
  const entries = (await readDue()).filter((entry) => entry.year === year);
  const text = writeCalendar(`Frister for Helsedirektoratet ${year}`, entries);
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
