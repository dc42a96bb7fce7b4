/** The committed letter data as the public lists of `data/v1`. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Letter, type LetterData, letterData } from '../schemas/index.ts';
import { readArchive } from './archive.ts';

/** Letters in the order of the site, each with its data. */
export async function readLetterData(): Promise<LetterData[]> {
  const folder = resolve('content/data');
  const files = globSync('*.json', { cwd: folder }).sort();
  const read = files.map((name) => letterData.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
  const { letters } = await readArchive();
  const order = new Map(letters.map(({ data }, at) => [data.slug, at]));
  const place = ({ slug }: Letter) => order.get(slug) ?? letters.length;
  return read.sort((a, b) => place(a.letter) - place(b.letter));
}

/** `{ "version": 1, "items": [...] }` */
export function listResponse(items: unknown[]): Response {
  return jsonResponse({ version: 1, items });
}

export function jsonResponse(value: unknown): Response {
  return new Response(`${JSON.stringify(value, null, 1)}\n`, { headers: { 'content-type': 'application/json' } });
}
