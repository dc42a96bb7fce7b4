/** The committed letter data as the public lists of `data/v1`. */

import { getCollection } from 'astro:content';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Letter, type LetterData, letterData } from '../../schemas/index.ts';
import { readArchive } from './archive.ts';
import type { PublishedData } from './published-lists.ts';

let letterDataRead: Promise<LetterData[]> | undefined;

/** Letters in the order of the site, each with its data. Read once for the whole build, each time while developing. */
export function readLetterData(): Promise<LetterData[]> {
  if (import.meta.env.DEV) return collect();
  letterDataRead ??= collect();
  return letterDataRead;
}

async function collect(): Promise<LetterData[]> {
  const folder = resolve('content/data');
  const files = globSync('*.json', { cwd: folder }).sort();
  const read = files.map((name) => letterData.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
  const { letters } = await readArchive();
  const order = new Map(letters.map(({ data }, at) => [data.slug, at]));
  const place = ({ slug }: Letter) => order.get(slug) ?? letters.length;
  return read.sort((a, b) => place(a.letter) - place(b.letter));
}

/** All that the lists are made from. */
export async function readPublishedData(): Promise<PublishedData> {
  const topics = await getCollection('topics');
  const series = await getCollection('numberSeries');
  const gaps = series.map(({ data }) => data).sort((a, b) => a.order - b.order);
  return { letters: await readLetterData(), topics: topics.map(({ data }) => data), gaps };
}

/** `{ "version": 1, "items": [...] }` */
export function listResponse(items: unknown[]): Response {
  return jsonResponse({ version: 1, items });
}

export function jsonResponse(value: unknown): Response {
  return new Response(`${JSON.stringify(value, null, 1)}\n`, { headers: { 'content-type': 'application/json' } });
}
