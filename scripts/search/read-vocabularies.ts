/** content/vocabulary/synonyms.yaml and nynorsk.yaml. Report `vocabulary`; throw where a list is not as its schema says. */
import { join } from 'node:path';
import type { z } from 'zod';
import type { Nynorsk } from '../../src/lib/words/to-bokmal.ts';
import { nynorskGroup } from '../../src/schemas/nynorsk.ts';
import { type Synonyms, synonyms } from '../../src/schemas/synonyms.ts';
import type { Diagnostics } from '../diagnostics.ts';
import { readYaml } from '../letters/read/read-source.ts';

export function readSynonyms(root: string, diagnostics: Diagnostics): Synonyms[] {
  return readList(root, 'synonyms', synonyms.array(), diagnostics);
}

/** Longest first, so that a piece goes before what it holds. */
export function readNynorsk(root: string, diagnostics: Diagnostics): Nynorsk {
  const groups = readList(root, 'nynorsk', nynorskGroup.array(), diagnostics);
  return groups.flatMap(({ pairs }) => Object.entries(pairs)).sort(([a], [b]) => b.length - a.length);
}

function readList<Item>(root: string, name: string, schema: z.ZodType<Item[]>, diagnostics: Diagnostics): Item[] {
  const path = `content/vocabulary/${name}.yaml`;
  const entries = readYaml(join(root, path), path, schema, 'vocabulary', diagnostics);
  if (!entries) throw new Error(diagnostics.print());
  return entries;
}
