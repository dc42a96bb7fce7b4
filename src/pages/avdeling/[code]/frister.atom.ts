import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { departmentDueUrl } from '../../../lib/addresses.ts';
import { departmentDuePaths } from '../../../lib/department-due.ts';
import { writeAtom } from '../../../lib/feeds/write-atom.ts';

export const getStaticPaths = departmentDuePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { code, entries } }) => {
  const page = departmentDueUrl(code);
  const title = `Frister for oppdrag fra avdeling ${code}`;
  const text = writeAtom({ title, address: page.replace(/\/$/u, '.atom'), page, entries });
  return new Response(text, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
