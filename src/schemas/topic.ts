/** Topics: the curated vocabulary and the page of each. */
import { z } from 'zod';
import { assignmentKind } from './assignment.ts';
import { address, departmentCode, line, slug } from './common.ts';

/** `content/vocabulary/topics.yaml`: a health-policy topic and the words that tell that a text is about it. */
export const topicVocabulary = z.array(
  z.strictObject({
    slug,
    title: z.string().min(2),
    /** What the topic holds and why these words, in Norwegian; shown to readers. */
    why: z.string().min(10),
    /** `word` stands for itself, `word*` for words that begin so, `*word` for words that end so; several are a phrase. */
    words: z.array(z.string().min(2)).min(1),
    /** Words and phrases that do not count, in the same form. */
    not: z.array(z.string().min(2)).default([]),
    /** How often the words must stand in an assignment's text when none stands in its title. */
    least: z.int().positive().default(2),
  }),
);

/** The topic's words as they stand in the matched text, in lower case, each once. */
const matched = z.array(z.string()).min(1);

const topicAssignment = z.object({
  id: z.string(),
  url: address,
  title: z.string(),
  kind: assignmentKind,
  departments: z.array(departmentCode),
  words: matched,
});

const topicGoal = z.object({ number: z.int().positive(), title: z.string(), url: address, words: matched });

/** A criterion, control parameter or key figure that names the topic. */
const topicMeasure = z.object({
  list: z.enum(['criteria', 'parameters', 'keyFigures']),
  text: z.string(),
  goal: z.int().positive(),
  url: address,
});

const topicMoney = z.object({
  chapter: z.string(),
  item: z.string(),
  name: z.string(),
  /** As printed, null where the row prints none. */
  allocation: z.string().nullable(),
  unit: z.string(),
  /** Name of the letter. */
  letter: z.string(),
  url: address,
  words: matched,
});

/** A section of a letter or report, outside goals and assignments, that names the topic. */
const topicPassage = z.object({
  /** Name of the letter. */
  letter: z.string(),
  /** Heading that the passage stands under. */
  title: z.string(),
  /** Heading of the larger section around it, null where it stands in none. */
  under: z.string().nullable(),
  url: address,
  /** First sentence that names the topic, plain, word for word. */
  quote: z.string(),
  line,
  words: matched,
});

/** What a year's letters and report say on a topic, in the letters' own order. */
const topicYear = z.object({
  year: z.int(),
  assignments: z.array(topicAssignment),
  goals: z.array(topicGoal),
  measures: z.array(topicMeasure),
  money: z.array(topicMoney),
  passages: z.array(topicPassage),
});

/** topics/<slug>.json */
export const topicPage = z.object({
  slug,
  title: z.string(),
  url: address,
  why: z.string(),
  /** Words looked for, as the vocabulary has them. */
  words: z.array(z.string()),
  not: z.array(z.string()),
  least: z.int(),
  /** Oldest first; years that say nothing on it are left out. */
  years: z.array(topicYear).min(1),
});

export type TopicEntry = z.infer<typeof topicVocabulary>[number];
export type TopicPage = z.infer<typeof topicPage>;
export type TopicYear = z.infer<typeof topicYear>;
export type TopicPassage = z.infer<typeof topicPassage>;
