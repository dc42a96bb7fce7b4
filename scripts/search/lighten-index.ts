/**
 * Take out of Pagefind's folder what no search reads: hidden words in the texts, which only the index needs, and the
 * scripts and styles of interfaces that the site does not use. Reports: throws where a file is not as Pagefind 1.6 writes it.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { PassageText } from '../../src/scripts/search/word-index.ts';

const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.(?:js|css)$/u;
/** Stands before the JSON of every fragment. */
const signature = 'pagefind_dcd';

/** Gives the passages as they are kept, by the names of their files. */
export function lightenIndex(folder: string): Map<string, PassageText> {
  for (const file of readdirSync(folder)) if (unused.test(file)) rmSync(join(folder, file));
  const fragments = join(folder, 'fragment');
  return new Map(readdirSync(fragments).map((file) => [file, lightenFragment(join(fragments, file))]));
}

function lightenFragment(path: string): PassageText {
  const text = gunzipSync(readFileSync(path)).toString('utf8');
  if (!text.startsWith(signature)) throw new Error(`${path}: expected ${signature}, found ${text.slice(0, 12)}`);
  const fragment = JSON.parse(text.slice(signature.length)) as PassageText;
  const { title } = fragment.meta;
  fragment.meta = title === undefined ? {} : { title };
  writeFileSync(path, gzipSync(signature + JSON.stringify(fragment), { level: 9 }));
  return fragment;
}
