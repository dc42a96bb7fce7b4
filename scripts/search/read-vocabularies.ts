/** content/vocabulary/synonyms/*.yaml, nynorsk.yaml and english.yaml. Report `vocabulary`; throw where a list is not as its schema says. */
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Nynorsk } from '../../src/domain/words/to-bokmal.ts';
import type { English } from '../../src/domain/words/to-norwegian.ts';
import { type Synonyms, synonyms } from '../../src/schemas/synonyms.ts';
import { wordPairs } from '../../src/schemas/word-pairs.ts';
import type { Diagnostics } from '../diagnostics.ts';
import { readYaml } from '../letters/index.ts';

export function readSynonyms(root: string, diagnostics: Diagnostics): Synonyms[] {
  const files = globSync('*.yaml', { cwd: join(root, 'content/vocabulary/synonyms') }).sort();
  return files.flatMap((file) => readList(root, `synonyms/${basename(file, '.yaml')}`, synonyms.array(), diagnostics));
}

/** Longest first, so that a piece goes before what it holds. */
export function readNynorsk(root: string, diagnostics: Diagnostics): Nynorsk {
  return readPairs(root, 'nynorsk', diagnostics).sort(([a], [b]) => b.length - a.length);
}

export function readEnglish(root: string, diagnostics: Diagnostics): English {
  return Object.fromEntries(readPairs(root, 'english', diagnostics));
}

function readPairs(root: string, name: string, diagnostics: Diagnostics): [string, string][] {
  return readList(root, name, wordPairs.array(), diagnostics).flatMap(({ pairs }) => Object.entries(pairs));
}

function readList<Item>(root: string, name: string, schema: z.ZodType<Item[]>, diagnostics: Diagnostics): Item[] {
  const path = `content/vocabulary/${name}.yaml`;
  const entries = readYaml(join(root, path), path, schema, 'vocabulary', diagnostics);
  if (!entries) throw new Error(diagnostics.print());
  return entries;
}
