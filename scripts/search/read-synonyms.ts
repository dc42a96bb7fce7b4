/** content/vocabulary/synonyms.yaml. Reports `vocabulary`. */
import { join } from 'node:path';
import { type Synonyms, synonyms } from '../../src/schemas/synonyms.ts';
import type { Diagnostics } from '../diagnostics.ts';
import { readYaml } from '../letters/read/read-source.ts';

const path = 'content/vocabulary/synonyms.yaml';

/** Throws where the list is not as its schema says: the site is then not built. */
export function readSynonyms(root: string, diagnostics: Diagnostics): Synonyms[] {
  const entries = readYaml(join(root, path), path, synonyms.array(), 'vocabulary', diagnostics);
  if (!entries) throw new Error(diagnostics.print());
  return entries;
}
