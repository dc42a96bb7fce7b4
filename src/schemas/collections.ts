/**
 * Front matter of the content collections: what a page needs beside the letter's own text.
 *
 * Written under content/collections as
 *   letters/<slug>.md · goals/<goal id>.md · assignments/<last parts of the address>.md · sources/<source slug>.json ·
 *   corrections/<letter slug>.json · changes/<goal id>.json · comparisons/<year>-<year>.json · lineages.json ·
 *   oldids.json · redirects.json
 * Front matter is JSON between the `---` lines: JSON is YAML in which every string is quoted, so that a date stays a
 * string. Bodies are Markdown. Links in bodies are root-relative without base path. In a letter's body the headings
 * begin at level 2, each ends in `{#anchor}`, and the whole heading of a goal or an assignment is one link to its page.
 */
import { z } from 'zod';
import { assignment, assignmentKind } from './assignment.ts';
import { address, dayOrNull, departmentCode, goalId, slug } from './common.ts';
import { correction, unsureWord } from './correction.ts';
import { goal } from './goal.ts';
import { goalInOtherYear } from './goal-changes.ts';
import { goalAnswer, goalPassage } from './goal-text.ts';
import { letter, letterKind } from './letter.ts';
import { relation } from './reference.ts';
import { publishedSource } from './source.ts';

/** A page named in a list or beside an arrow. */
export const pageLink = z.object({ url: address, title: z.string() });

/** The page before and after in the letter's order (letters: in order of date), null at the ends. */
const neighbours = z.object({ previous: pageLink.nullable(), next: pageLink.nullable() });

/** The same, where the pages are known by an ID. */
const numberedLink = pageLink.extend({ id: z.string() });
export const numberedNeighbours = z.object({ previous: numberedLink.nullable(), next: numberedLink.nullable() });

/** The letter a goal or an assignment stands in. */
export const givenIn = z.object({
  /** The letter's name. */
  title: z.string(),
  kind: letterKind,
  date: dayOrNull,
  /** The letter's page. */
  url: address,
  /** The heading on the letter's page. */
  place: address,
  /** Section it stands under, null where there is none. */
  section: z.object({ number: z.string().nullable(), title: z.string(), url: address }).nullable(),
});

/** Whatever names an assignment: another assignment, a goal, or a passage of a letter (`id` null). */
const mention = z.object({
  id: z.string().nullable(),
  /** Title of the assignment or goal, or of the letter's section. */
  title: z.string().nullable(),
  /** Title of the letter it stands in, null for an earlier ID whose letter is not in the collection. */
  letterTitle: z.string().nullable(),
  url: address,
  relation: z.union([relation, z.literal('carried-over')]),
});

/** letters/<slug>.md; body: the whole letter. */
export const letterPage = letter.extend({
  /** Its title, told apart from other letters of the same title. */
  name: z.string(),
  neighbours,
  /** From letter.yaml. */
  origin: z.string(),
  licence: z.string(),
  gaps: z.array(z.string()),
  /** How many words differ from the source, by kind. */
  corrected: z.object({ ocr: z.int(), editorial: z.int() }),
});

/** assignments/<…>.md; body: the assignment's whole text. */
export const assignmentPage = assignment.omit({ text: true }).extend({
  givenIn,
  /** The area's heading on the letter's page, null where there is no area. */
  areaUrl: address.nullable(),
  /** The goals of its section, in order. */
  goalLinks: z.array(pageLink.extend({ id: goalId, number: z.int().positive() })),
  /** What it names (references, resolved), in order of the text, each id once. */
  mentions: z.array(mention),
  /** What names it (referencedBy and carried-over lists, resolved), in order of date. */
  mentionedBy: z.array(mention),
  neighbours: numberedNeighbours,
});

/** goals/<goal id>.md; body: the goal's whole text. */
export const goalPage = goal.omit({ text: true, previous: true, next: true }).extend({
  givenIn,
  areaUrl: address.nullable(),
  /** Same goal in other years, resolved, in order of year. */
  otherYears: z.array(goalInOtherYear),
  /** The same text as the body, in stretches, each item with the report's answer. */
  passages: z.array(goalPassage),
  /** Answers of the report that belong to no item of the goal, in the report's order. */
  otherAnswers: z.array(goalAnswer),
  /** The annual report on this goal and its headings, null where there is none. */
  reportedIn: z.object({ title: z.string(), url: address, parts: z.array(pageLink) }).nullable(),
  assignmentLinks: z.array(
    pageLink.extend({ id: z.string(), kind: assignmentKind, departments: z.array(departmentCode) }),
  ),
  neighbours: numberedNeighbours,
});

/** One entry of oldids.json: an earlier ID that letters name while its own letter is not in the collection. */
export const oldId = z.object({
  /** As printed without white space. */
  id: z.string(),
  /** `/oppdrag/tb2021-45/` */
  url: address,
  /** As a list of carried-over assignments prints it, null where no letter gives a title. */
  title: z.string().nullable(),
  departments: z.array(departmentCode),
  /** Another agency whose letter gave it, as a letter says in so many words; null where none does. */
  agency: z.string().nullable(),
  /** In order of date. `text` is the sentence or row that names it. */
  mentionedIn: z.array(
    z.object({ url: address, title: z.string(), letterTitle: z.string(), text: z.string(), carriedOver: z.boolean() }),
  ),
});

/** corrections/<letter slug>.json: what is shown otherwise than the source prints it. Letters without any have none. */
export const correctionList = z.object({
  letter: slug,
  corrections: z.array(correction),
  unsure: z.array(unsureWord),
});

/** One entry of redirects.json: another spelling of an ID. */
export const redirect = z.object({ from: address, to: address });

export const sourceFile = publishedSource;

export type PageLink = z.infer<typeof pageLink>;
export type NumberedLink = z.infer<typeof numberedLink>;
export type GivenIn = z.infer<typeof givenIn>;
export type Mention = z.infer<typeof mention>;
export type LetterPage = z.infer<typeof letterPage>;
export type AssignmentPage = z.infer<typeof assignmentPage>;
export type GoalPage = z.infer<typeof goalPage>;
export type OldId = z.infer<typeof oldId>;
export type CorrectionList = z.infer<typeof correctionList>;
export type Redirect = z.infer<typeof redirect>;
