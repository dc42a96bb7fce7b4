import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonResponse } from '../../../../lib/data/published-data.ts';
import type { PublishedSource } from '../../../../schemas/index.ts';

export const getStaticPaths = (async () => {
  const sources = await getCollection('sources');
  return sources.map(({ data }) => ({ params: { document: data.document }, props: { source: data } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ source: PublishedSource }> = ({ props }) => jsonResponse(props.source);
