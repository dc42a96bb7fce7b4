import type { APIRoute, GetStaticPaths } from 'astro';
import type { ListName } from '../../../lib/data/data-guide.ts';
import { readPublishedData } from '../../../lib/data/published-data.ts';
import { flatLists, itemsOf } from '../../../lib/data/published-lists.ts';
import { writeCsv } from '../../../lib/data/write-csv.ts';

export const getStaticPaths = (() =>
  flatLists.map((list) => ({ params: { list }, props: { list } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ list: ListName }> = async ({ props }) => {
  const items = itemsOf(props.list, await readPublishedData()) as Record<string, unknown>[];
  return new Response(writeCsv(items), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
