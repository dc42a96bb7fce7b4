import type { APIRoute, GetStaticPaths } from 'astro';
import { dueYearUrl } from '../../lib/addresses.ts';
import { readDue } from '../../lib/due.ts';
import { dueFeed } from '../../lib/feeds/due-feed.ts';
import { atomResponse } from '../../lib/feeds/write-atom.ts';

export const getStaticPaths = (async () => {
  const years = new Set((await readDue()).map(({ year }) => year));
  return [...years].map((year) => ({ params: { year: String(year) }, props: { year } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ year: number }> = async ({ props: { year } }) => {
  const entries = (await readDue()).filter((entry) => entry.year === year);
  const page = dueYearUrl(year);
  const title = `Frister for Helsedirektoratet ${year}`;
  return atomResponse({ title, address: page.replace(/\/$/u, '.atom'), page, entries: dueFeed(entries) });
};
