import type { APIRoute, GetStaticPaths } from 'astro';
import { listResponse, readPublishedData } from '../../../lib/data/published-data.ts';
import { itemsOf, type ListName, listNames } from '../../../lib/data/published-lists.ts';

export const getStaticPaths = (() =>
  listNames.map((list) => ({ params: { list }, props: { list } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ list: ListName }> = async ({ props }) =>
  listResponse(itemsOf(props.list, await readPublishedData()));
