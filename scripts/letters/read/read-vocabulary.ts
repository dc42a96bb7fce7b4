/**
 * Read a curated list of content/vocabulary.
 *
 * Takes: the project's root and the list's name. Guarantees: entries keep their schema; a list that is not there is
 * empty. Reports: `vocabulary`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import {
  type CommonWordGroup,
  commonWordGroups,
  departmentVocabulary,
  type GoalLink,
  goalLineage,
  restoringVocabulary,
} from '../../../src/schemas/index.ts';
import type { Diagnostics } from '../../diagnostics.ts';
import { readYaml } from './read-source.ts';

/** Codes of the ministry's departments. */
export function readDepartmentCodes(root: string, diagnostics: Diagnostics): Set<string> {
  return new Set(readList(root, 'departments', departmentVocabulary, diagnostics).map(({ code }) => code));
}

/** Names and words for restoring that no source has. */
export function readPhrases(root: string, diagnostics: Diagnostics): string[] {
  return readList(root, 'restoring', restoringVocabulary, diagnostics);
}

/** Which goal carries on which. */
export function readLineage(root: string, diagnostics: Diagnostics): GoalLink[] {
  return readList(root, 'goal-lineage', goalLineage, diagnostics);
}

/** Words that tie no assignment to another. */
export function readCommonWords(root: string, diagnostics: Diagnostics): CommonWordGroup[] {
  return readList(root, 'common-words', commonWordGroups, diagnostics);
}

function readList<Item>(root: string, name: string, schema: z.ZodType<Item[]>, diagnostics: Diagnostics): Item[] {
  const path = `content/vocabulary/${name}.yaml`;
  if (!existsSync(join(root, path))) return [];
  return readYaml(join(root, path), path, schema, 'vocabulary', diagnostics) ?? [];
}
