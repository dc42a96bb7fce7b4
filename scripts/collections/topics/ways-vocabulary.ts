/**
 * The curated lists behind departments, areas, topics and gathered sections.
 *
 * Takes: the project's root. Guarantees: entries keep their schema. Reports: `vocabulary`.
 */
import { join } from 'node:path';
import type { z } from 'zod';
import {
  type AreaEntry,
  areaVocabulary,
  type DepartmentEntry,
  departmentVocabulary,
  type GatheredEntry,
  gatheredVocabulary,
  type TopicEntry,
  topicVocabulary,
} from '../../../src/schemas/index.ts';
import type { Diagnostics } from '../../diagnostics.ts';
import { readYaml } from '../../letters/index.ts';
import { type FindWords, topicMatcher } from './topic-matcher.ts';

/** A topic and the way to find its words. */
export type Topic = TopicEntry & { find: FindWords };

export interface WaysVocabulary {
  topics: Topic[];
  areas: AreaEntry[];
  departments: DepartmentEntry[];
  gathered: GatheredEntry[];
}

export function readWaysVocabulary(root: string, diagnostics: Diagnostics): WaysVocabulary {
  const read = <Schema extends z.ZodType>(name: string, schema: Schema) => {
    const path = `content/vocabulary/${name}.yaml`;
    return readYaml(join(root, path), path, schema, 'vocabulary', diagnostics);
  };
  const topics = read('topics', topicVocabulary) ?? [];
  return {
    topics: topics.map((topic) => ({ ...topic, find: topicMatcher(topic) })),
    areas: read('areas', areaVocabulary) ?? [],
    departments: read('departments', departmentVocabulary) ?? [],
    gathered: read('gathered-sections', gatheredVocabulary) ?? [],
  };
}
