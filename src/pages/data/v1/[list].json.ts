import type { APIRoute, GetStaticPaths } from 'astro';
import type { ListName } from '../../../lib/data/data-guide.ts';
import { listResponse, readPublishedData } from '../../../lib/data/published-data.ts';
import { itemsOf, listNames } from '../../../lib/data/published-lists.ts';

export const getStaticPaths = (() =>
  listNames.map((list) => ({ params: { list }, props: { list } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ list: ListName }> = async ({ props }) =>
  listResponse(itemsOf(props.list, await readPublishedData()));
