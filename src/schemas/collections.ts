/**
 * The content collections: what a page needs beside the letter's own text.
 *
 * Written under content/collections as JSON:
 *   letters/<slug> · inforce/<supplement slug> · goals/<goal id> · assignments/<last parts of the address> ·
 *   sources/<source slug> · corrections/<letter slug> · changes/<goal id> · comparisons/<year>-<year> · lineages · oldids ·
 *   redirects · years/<year> · notseen/<year> · lives/matrix
 * The text of a page stands by itself as Markdown under texts/, by the page's own name; `body` refers to it. Links in
 * texts are root-relative without base path. In a letter's text the headings begin at level 2, each ends in `{#anchor}`,
 * and the whole heading of a goal or an assignment is one link to its page.
 */
import { z } from 'zod';
import {
  assignment,
  assignmentKind,
  budgetLink,
  historyEvent,
  lastSeen,
  relatedAssignment,
  reportPassage,
} from './assignment.ts';
import { address, dayOrNull, departmentCode, goalId, line, slug } from './common.ts';
import { correction, unsureWord } from './correction.ts';
import { goal } from './goal.ts';
import { goalInOtherYear } from './goal-changes.ts';
import { goalAnswer, goalPassage } from './goal-text.ts';
import { letter, letterKind } from './letter.ts';
import { inForceLink, letterChange, letterTie } from './letter-views.ts';
import { relation } from './reference.ts';

/** Where the text of a page stands. */
export const bodyReference = z.object({
  /** Its name in the collection of texts. */
  name: z.string(),
  /** True where the text marks words that the source prints otherwise. */
  isRestored: z.boolean(),
});

/** What is added to the facts of a page that has a text; null where this one has none. */
export const withBody = { body: bodyReference.nullable() };

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

/** The area that a goal or an assignment stands under. */
const areaFact = z.object({
  /** As the letter prints it, null where another fact or the page's own title says the same. */
  printed: z.string().nullable(),
  /** The page of the area, at the year; null where the vocabulary has none. */
  page: pageLink.nullable(),
  /** True where the letter does not name that area itself: our match. */
  isOurs: z.boolean(),
});

/** What a citation names of the letter beside its title and date. */
const citedLetter = z.object({
  /** Sender of the letter. */
  author: z.string(),
  /** The ministry's case reference, without the hyphen that the source leaves where a number is lost. */
  reference: z.string().nullable(),
});

/** Whatever names an assignment: another assignment, a goal, or a passage of a letter (`id` null). */
const mention = z.object({
  id: z.string().nullable(),
  /** Title of the assignment or goal, or of the letter's section. */
  title: z.string().nullable(),
  /** Title of the letter it stands in, null for an earlier ID whose letter is not in the collection. */
  letterTitle: z.string().nullable(),
  url: address,
  relation,
  /** The sentence that names it, word for word; null where that is the heading shown already. */
  text: z.string().nullable(),
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
  /** The allocation letter that a supplement adds to; null for any other letter. */
  supplementTo: pageLink.nullable(),
  /** Supplements only: what it does to the letter of its year, in order of its text. */
  changes: z.array(letterChange),
  /** Other letters of the collection that say something of this one, and those that it says something of. */
  ties: z.object({ later: z.array(letterTie), earlier: z.array(letterTie) }),
  /** Pages of this letter as it applied with its supplements, oldest first. */
  inForce: z.array(inForceLink),
});

/** A part of the assignment, with its place on the same page. */
const partLink = z.object({ label: z.string(), anchor: z.string() });

/** A deadline as the page of its assignment lists it. */
const shownDeadline = z.object({
  date: dayOrNull,
  /** The sentence that sets it, word for word. */
  text: z.string(),
  /** The parts that it binds, empty where the text marks none. */
  parts: z.array(partLink),
  /** Sub-heading it stands under, where no part has a label. */
  heading: z.object({ title: z.string(), anchor: z.string() }).nullable(),
  /** Words of the letter that say what is due, or that set the deadline; null where a part says it. */
  what: z.string().nullable(),
  /** The letter's section that sets it, where that is not the assignment's own; else null. */
  place: pageLink.nullable(),
  line,
});

/** What happened to an assignment, as its page tells it. */
const lifeEvent = historyEvent.pick({ date: true, year: true, event: true }).extend({
  letterTitle: z.string(),
  /** On the letter's page. */
  place: address,
  /** The assignment that does it, null where a list, a passage or a report does. */
  by: numberedLink.nullable(),
  /** True where a later letter than that assignment's own says so: the date is not that of the event. */
  isToldLater: z.boolean(),
  /** What a list names on the same row; `url` null where nothing is known of it but the number. */
  together: z.array(z.object({ id: z.string(), url: address.nullable() })),
  /** What the letter says of it beside its title, plain, word for word, a passage each. */
  words: z.array(z.string()),
  /** Deadlines that it sets, each once. */
  deadlines: z.array(z.object({ date: dayOrNull, text: z.string() })),
  /** True where the tie is ours. */
  ours: z.boolean(),
});

/** The life of an assignment: of its own, or of the one that it clarifies, changes or postpones. */
export const lifeStory = numberedLink.extend({
  title: z.string().nullable(),
  year: z.int(),
  /** Oldest first. */
  events: z.array(lifeEvent),
  /** What letters of later years say of all assignments of its year. */
  rules: z.array(lastSeen.shape.rules.element.pick({ text: true, url: true }).extend({ letterTitle: z.string() })),
  /** The latest letter that names it, null where that is its own. */
  lastNamed: pageLink.nullable(),
  /** Allocation letters and annual reports after that one, in order: none names it. */
  silent: z.array(pageLink),
});

/** assignments/<…>.md; body: the assignment's whole text, parts with anchors (`:del{#a}` in items, `{#del-1}` in headings). */
export const assignmentPage = assignment.omit({ text: true, history: true, lastSeen: true }).extend({
  givenIn,
  life: lifeStory,
  reportPassages: z.array(reportPassage.extend({ letterTitle: z.string() })),
  /** Sums of the text; `budget` are the entries of `budget` below that name the same sum. */
  amounts: z.array(assignment.shape.amounts.element.extend({ budget: z.array(z.int().nonnegative()) })),
  /** `url` is the page of the chapter and item, or of the chapter; null where no table of the archive has it. */
  budget: z.array(budgetLink.extend({ letterTitle: z.string(), url: address.nullable() })),
  /** `relatedBecause`, with what a list of them needs. */
  relatedLinks: z.array(relatedAssignment.extend({ title: z.string(), url: address, year: z.int() })),
  /** Each time once for what it binds, in order of the text. */
  deadlineList: z.array(shownDeadline),
  areaFact: areaFact.nullable(),
  /** The goals of its section, in order. */
  goalLinks: z.array(pageLink.extend({ id: goalId, number: z.int().positive() })),
  /** What it names (references, resolved), in order of the text, each id once. */
  mentions: z.array(mention),
  /** What names it (referencedBy, resolved) beside what its life tells, in order of date. */
  mentionedBy: z.array(mention),
  /** What a citation names beside the facts above. */
  cite: citedLetter.extend({
    /** First digits of the SHA-256 of its Markdown file. */
    version: z.string().regex(/^[0-9a-f]{12}$/u),
    /** Text fragment that marks its whole text on its page (`:~:text=…`). */
    fragment: z.string(),
  }),
  /** Topics of the vocabulary whose words it holds: our match. */
  topics: z.array(pageLink),
  neighbours: numberedNeighbours,
});

/** goals/<goal id>.md; body: the goal's whole text. */
export const goalPage = goal.omit({ text: true, previous: true, next: true }).extend({
  givenIn,
  areaFact: areaFact.nullable(),
  /** What a citation names beside the facts above. */
  cite: citedLetter,
  /** Same goal in other years, resolved, in order of year. */
  otherYears: z.array(goalInOtherYear),
  /** The same text as the body, in stretches, each item with the report's answer. */
  passages: z.array(goalPassage),
  /** Answers of the report that belong to no item of the goal, in the report's order. */
  otherAnswers: z.array(goalAnswer),
  /** True where passages or answers mark words that the source prints otherwise. */
  isRestored: z.boolean(),
  /** The annual report on this goal and its headings, null where there is none. */
  reportedIn: z.object({ title: z.string(), url: address, parts: z.array(pageLink) }).nullable(),
  assignmentLinks: z.array(
    pageLink.extend({ id: z.string(), kind: assignmentKind, departments: z.array(departmentCode) }),
  ),
  neighbours: numberedNeighbours,
});

/** An earlier ID that letters name while its own letter is not in the collection. */
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
    z.object({
      url: address,
      title: z.string(),
      letter: slug,
      letterTitle: z.string(),
      /** The line that names it. */
      line,
      text: z.string(),
      carriedOver: z.boolean(),
    }),
  ),
});

/** One entry of oldids.json. */
export const oldIdPage = oldId.extend({ life: lifeStory });

/** corrections/<letter slug>.json: what is shown otherwise than the source prints it. Letters without any have none. */
export const correctionList = z.object({
  letter: slug,
  corrections: z.array(correction),
  unsure: z.array(unsureWord),
});

/** One entry of redirects.json: another spelling of an ID. */
export const redirect = z.object({ from: address, to: address });

export type BodyReference = z.infer<typeof bodyReference>;
export type PageLink = z.infer<typeof pageLink>;
export type AreaFact = z.infer<typeof areaFact>;
export type CitedLetter = z.infer<typeof citedLetter>;
export type GivenIn = z.infer<typeof givenIn>;
export type Mention = z.infer<typeof mention>;
export type LetterPage = z.infer<typeof letterPage>;
export type AssignmentPage = z.infer<typeof assignmentPage>;
export type GoalPage = z.infer<typeof goalPage>;
export type LifeEvent = z.infer<typeof lifeEvent>;
export type LifeStory = z.infer<typeof lifeStory>;
export type ShownDeadline = z.infer<typeof shownDeadline>;
export type OldId = z.infer<typeof oldId>;
export type Redirect = z.infer<typeof redirect>;
