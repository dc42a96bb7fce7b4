/**
 * The Norwegian word list (`@cspell/dict-nb-no`), for words that no clean source holds.
 *
 * Read when letters are extracted, and at each build to divide compounds (scripts/search/know-words.ts). The list is
 * GPL-3 and never shipped: what is kept of it is which letters a word of the source must have had, and where it divides.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { WordNode } from './word-tree.ts';

/** The package exports its settings file, beside which the list lies. */
const settings = '@cspell/dict-nb-no/cspell-ext.json';

const folder = dirname(createRequire(import.meta.url).resolve(settings));

export function loadWordList(): WordNode {
  return decodeTrie(gunzipSync(readFileSync(join(folder, 'nb.trie.gz')))).data.getRoot();
}

export function wordListVersion(): string {
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}
