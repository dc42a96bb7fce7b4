import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { departmentDuePaths } from '../../../lib/department-due.ts';
import { writeCalendar } from '../../../lib/feeds/write-calendar.ts';

export const getStaticPaths = departmentDuePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { code, entries } }) => {
  const text = writeCalendar(`Frister for oppdrag fra avdeling ${code}`, entries);
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
