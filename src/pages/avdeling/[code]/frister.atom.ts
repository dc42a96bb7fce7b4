import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { departmentDueUrl, feedUrl } from '../../../domain/addresses.ts';
import { departmentDuePaths } from '../../../lib/deadlines/due-paths.ts';
import { dueFeed } from '../../../lib/feeds/due-feed.ts';
import { atomResponse } from '../../../lib/feeds/write-atom.ts';

export const getStaticPaths = departmentDuePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { code, entries } }) => {
  const page = departmentDueUrl(code);
  const title = `Frister for oppdrag fra avdeling ${code}`;
  return atomResponse({ title, address: feedUrl(page), page, entries: dueFeed(entries) });
};
