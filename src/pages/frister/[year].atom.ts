import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { dueYearUrl, feedUrl } from '../../domain/addresses.ts';
import { yearDuePaths } from '../../lib/deadlines/due-paths.ts';
import { dueFeed } from '../../lib/feeds/due-feed.ts';
import { atomResponse } from '../../lib/feeds/write-atom.ts';

export const getStaticPaths = yearDuePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { year, entries } }) => {
  const page = dueYearUrl(year);
  const title = `Frister for Helsedirektoratet ${year}`;
  return atomResponse({ title, address: feedUrl(page), page, entries: dueFeed(entries) });
};
