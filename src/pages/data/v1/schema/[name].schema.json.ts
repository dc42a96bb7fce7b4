import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonResponse } from '../../../../lib/data/published-data.ts';
import { jsonSchemas } from '../../../../lib/data/published-lists.ts';

export const getStaticPaths = (() =>
  Object.entries(jsonSchemas()).map(([name, schema]) => ({
    params: { name },
    props: { schema },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ schema: object }> = ({ props }) => jsonResponse(props.schema);
