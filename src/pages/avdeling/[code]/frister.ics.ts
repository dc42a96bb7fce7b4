import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { departmentDuePaths } from '../../../lib/deadlines/due-paths.ts';
import { calendarResponse } from '../../../lib/feeds/write-calendar.ts';

export const getStaticPaths = departmentDuePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { code, entries } }) => {
  return calendarResponse(`Frister for oppdrag fra avdeling ${code}`, entries);
};
