/**
 * Read the curated lists of content/vocabulary.
 *
 * Takes: the project's root. Guarantees: entries keep their schema; a list that is not there is
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
  hyphenedWords,
  type ReportTie,
  reportTies,
  restoringVocabulary,
} from '../../../src/schemas/index.ts';
import type { Diagnostics } from '../../diagnostics.ts';
import { readYaml } from './read-source.ts';

/** Curated lists that decide about letters. */
export interface Lists {
  /** Codes of the ministry's departments. */
  departments: ReadonlySet<string>;
  /** Names and words for restoring that no source has. */
  phrases: string[];
  /** Words whose hyphen stays when a line ends there. */
  hyphenedWords: string[];
  /** Which goal carries on which. */
  lineage: GoalLink[];
  /** Words that tie no assignment to another. */
  commonWords: CommonWordGroup[];
  /** Words that tie no passage of a report to an assignment, beside them. */
  reportWords: CommonWordGroup[];
  /** Passages of reports that a person has tied to an assignment, or turned down. */
  reportTies: ReportTie[];
}

export function readLists(root: string, diagnostics: Diagnostics): Lists {
  return {
    departments: new Set(readList(root, 'departments', departmentVocabulary, diagnostics).map(({ code }) => code)),
    phrases: readList(root, 'restoring', restoringVocabulary, diagnostics),
    hyphenedWords: readList(root, 'hyphened-words', hyphenedWords, diagnostics),
    lineage: readList(root, 'goal-lineage', goalLineage, diagnostics),
    commonWords: readList(root, 'common-words', commonWordGroups, diagnostics),
    reportWords: readList(root, 'report-words', commonWordGroups, diagnostics),
    reportTies: readList(root, 'report-ties', reportTies, diagnostics),
  };
}

function readList<Item>(root: string, name: string, schema: z.ZodType<Item[]>, diagnostics: Diagnostics): Item[] {
  const path = `content/vocabulary/${name}.yaml`;
  if (!existsSync(join(root, path))) return [];
  return readYaml(join(root, path), path, schema, 'vocabulary', diagnostics) ?? [];
}
