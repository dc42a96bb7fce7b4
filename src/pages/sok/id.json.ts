/** Every known ID without zero padding, with its page: the search looks here before it looks in the text. */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { readArchive } from '../../lib/archive.ts';
import { keyOf } from '../../lib/identifier.ts';

/** What the table holds for one ID. */
export interface KnownId {
  id: string;
  title: string | null;
  url: string;
  /** True where the letter that gives it is not in the archive. */
  earlier?: true;
}

export const GET: APIRoute = async () => {
  const { assignments } = await readArchive();
  const oldIds = await getCollection('oldIds');
  const table = new Map<string, KnownId>();
  const add = (printed: string, known: KnownId) => {
    const key = keyOf(printed);
    if (key && !table.has(key)) table.set(key, known);
  };
  for (const { data } of assignments) add(data.id, { id: data.id, title: data.title, url: data.url });
  for (const { data } of assignments) {
    for (const alias of data.aliases) add(alias, { id: alias, title: data.title, url: data.url });
  }
  for (const { data } of oldIds) add(data.id, { id: data.id, title: data.title, url: data.url, earlier: true });
  const sorted = [...table].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Response(JSON.stringify(Object.fromEntries(sorted)));
};
