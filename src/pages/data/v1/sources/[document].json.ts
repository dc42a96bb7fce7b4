import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonResponse } from '../../../../lib/data/published-data.ts';
import { readSources } from '../../../../lib/letters/source-lines.ts';
import type { PublishedSource } from '../../../../schemas/index.ts';

export const getStaticPaths = (() =>
  readSources().map((source) => ({
    params: { document: source.document },
    props: { source },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ source: PublishedSource }> = ({ props }) => jsonResponse(props.source);
