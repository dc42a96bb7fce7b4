import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { yearCalendarPaths } from '../../lib/deadlines/due-paths.ts';
import { calendarResponse } from '../../lib/feeds/write-calendar.ts';

export const getStaticPaths = yearCalendarPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { year, entries } }) =>
  calendarResponse(`Frister for Helsedirektoratet ${year}`, entries);
