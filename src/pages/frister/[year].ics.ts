import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { calendarResponse } from '../../lib/feeds/write-calendar.ts';
import { yearDuePaths } from '../../lib/year-due.ts';

export const getStaticPaths = yearDuePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { year, entries } }) =>
  calendarResponse(`Frister for Helsedirektoratet ${year}`, entries);
