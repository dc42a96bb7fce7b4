/** Topics: the curated vocabulary and the page of each. */
import { z } from 'zod';
import { assignmentKind } from './assignment.ts';
import { address, departmentCode, goalId, line, slug } from './common.ts';
import { goalList } from './goal-text.ts';

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
  letter: slug,
  words: matched,
});

const topicGoal = z.object({ id: goalId, number: z.int().positive(), title: z.string(), url: address, words: matched });

/** The words of a quotation with the restored ones marked, Markdown; null where none is restored. */
const markedWords = z.string().nullable();

/** A criterion, control parameter or key figure that names the topic. */
const topicMeasure = z.object({
  list: goalList,
  /** `Nøkkeltall 1 a`, as the goal's page counts. */
  name: z.string(),
  text: z.string(),
  marked: markedWords,
  /** Number of the goal. */
  goal: z.int().positive(),
  goalId,
  /** Its place on the goal's page. */
  url: address,
});

const topicMoney = z.object({
  chapter: z.string(),
  item: z.string(),
  name: z.string(),
  /** As printed, null where the row prints none. */
  allocation: z.string().nullable(),
  unit: z.string(),
  letter: slug,
  line,
  url: address,
  words: matched,
});

/** A section of a letter or report, outside goals and assignments, that names the topic. */
const topicPassage = z.object({
  letter: slug,
  letterName: z.string(),
  /** Heading that the passage stands under. */
  title: z.string(),
  /** Heading of the larger section around it, null where it stands in none. */
  under: z.string().nullable(),
  url: address,
  /** First sentence that names the topic, plain, word for word. */
  quote: z.string(),
  marked: markedWords,
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

/** One entry of topics.json: what is on the topic, by the names that the other files give it. */
export const publishedTopic = z.strictObject({
  ...topicPage.pick({ slug: true, title: true, url: true, why: true, words: true, not: true, least: true }).shape,
  years: z.array(z.int()),
  assignments: z.array(z.string()),
  goals: z.array(goalId),
  measures: z.array(topicMeasure.pick({ list: true, text: true, url: true }).extend({ goal: goalId })),
  budget: z.array(topicMoney.pick({ letter: true, chapter: true, item: true, line: true, words: true })),
  passages: z.array(topicPassage.pick({ letter: true, title: true, url: true, quote: true, line: true, words: true })),
});

export type PublishedTopic = z.infer<typeof publishedTopic>;
export type TopicEntry = z.infer<typeof topicVocabulary>[number];
export type TopicPage = z.infer<typeof topicPage>;
export type TopicYear = z.infer<typeof topicYear>;
export type TopicPassage = z.infer<typeof topicPassage>;
