import { z } from 'zod';
import { budgetChapter, budgetItem } from './budget.ts';
import { address, dayOrNull, departmentCode, goalId, line, lineRange, slug, sourcePlace } from './common.ts';
import { reference, relation } from './reference.ts';

/** What the heading gives: a new oppdrag, or a presisering, change or postponement of an earlier one. */
export const assignmentKind = z.enum(['assignment', 'clarification', 'change', 'postponement']);

/**
 * A deadline (frist) that binds this assignment. One entry for each part that it applies to and for each time that its
 * sentence sets; a deadline printed in two places, in the text and as a line of its own, is there twice.
 */
export const deadline = z.object({
  /** The sentence, or the `Frist: …` line, word for word. */
  text: z.string(),
  /**
   * The day; null where none is fixed (`mars 2025`, `avklares i dialog`). `innen utgangen av 2024` and `i løpet av
   * 2024` are 2024-12-31; a day without a year is of the letter's year.
   */
  date: dayOrNull,
  /** Label of the part it binds, null when it binds the whole or the letter does not say which. */
  part: z.string().nullable(),
  /** Line the sentence begins on. */
  line,
});

/** What happened to an assignment, oldest first. */
export const historyEvent = z.object({
  date: dayOrNull,
  year: z.int(),
  letter: slug,
  event: z.enum(['given', 'clarified', 'changed', 'postponed', 'replaced', 'carried-over', 'reported']),
  text: z.string(),
  url: address,
  /** Line of that letter's source document that says it. */
  line,
  /** The new deadline, word for word, where an annual report gives one; `date` is null when no day is fixed. */
  deadline: z.object({ text: z.string(), date: dayOrNull }).optional(),
  /** True where the report does not give the ID: the tie is ours (`reportPassages`). */
  ours: z.literal(true).optional(),
});

/** What names an assignment: another assignment, or a passage of a letter outside its assignments. */
export const referenceBy = z.union([
  z.object({
    id: z.string(),
    relation,
    /** The sentence that names it, plain, word for word; of a table row the cells, parted by ` | `. */
    text: z.string(),
    url: address,
  }),
  z.object({ letter: slug, relation, text: z.string(), line, url: address }),
]);

/** The latest letter or report that gives, changes, lists or names an assignment by its ID. */
export const lastSeen = z.object({
  letter: slug,
  year: z.int(),
  /** What it does there: an event of the history, or `mentioned`. */
  how: z.enum([...historyEvent.shape.event.options, 'mentioned']),
  url: address,
  line,
  /** Allocation letters and annual reports of the collection that come after it, in order: none of them names it. */
  notNamedIn: z.array(slug),
  /** What letters of later years say of all assignments of its year, in order: `Oppdrag fra 2023 eller tidligere utgår`. */
  rules: z.array(z.object({ letter: slug, text: z.string(), url: address, line })),
});

/**
 * A passage of an annual report that seems to be about an assignment: our own match by words, not a fact of the letters.
 * Only clear ones.
 */
export const reportPassage = z.object({
  /** Slug of the annual report. */
  letter: slug,
  /** Heading that the passage stands under, plain. */
  title: z.string(),
  /** `id` of that heading on the report's page. */
  anchor: z.string(),
  url: address,
  lines: lineRange,
  /** Words of the assignment that led to the passage, as the assignment writes them, most telling first; empty for a reader's. */
  words: z.array(z.string()),
  /** Tied by its words, or by a person who read both. */
  by: z.enum(['words', 'reader']),
  /** Why, in Norwegian: the words, or what the reader says. */
  why: z.string(),
  /** The sentence that tells of it. Plain. */
  text: z.string(),
});

/** Another assignment on the same matter: our own match by words. */
export const relatedAssignment = z.object({
  id: z.string(),
  /** Words that both have and few others, as this assignment writes them, most telling first. */
  words: z.array(z.string()).min(1),
});

/** A chapter and item (kapittel og post) of the budget that an assignment is tied to. */
export const budgetLink = z.object({
  /** Budget year; with chapter and item it names the rows of budget.json. */
  year: z.int(),
  chapter: budgetChapter,
  /** Null where the text names the chapter alone. */
  item: budgetItem.nullable(),
  /** The sentence or the comment that ties them, plain. */
  text: z.string(),
  /** Slug of the letter and the line of its source document where the sentence stands. */
  letter: slug,
  line,
  /** True where the assignment's text names the chapter, or the row names the assignment; false for our own match. */
  sure: z.boolean(),
  /** What led to our own match, the sum first; empty where `sure`. */
  words: z.array(z.string()),
});

/** One assignment (oppdrag). */
export const assignment = z.object({
  /** As printed without white space (`TB2024-07`, `TB2025-1`, `TTB2023-22`); `<letter slug>/<n>` where none is printed. */
  id: z.string(),
  /** Other IDs in the same heading. */
  aliases: z.array(z.string()),
  url: address,
  letter: slug,
  year: z.int(),
  kind: assignmentKind,
  /** True where the letter only names it, «unntatt offentlighet»; absent for all others. */
  exempt: z.boolean().optional(),
  /** The ID that is printed where it is another assignment's, which this one clarifies or changes; else absent. */
  printedId: z.string().optional(),
  /** Plain; lines joined, hyphens that only split a word removed. */
  title: z.string(),
  /** Plain, as the source prints it. */
  titleAsPrinted: z.string(),
  /** Lines of the letter's index that print the title, where the heading has only the ID (TTB2023-06); else null. */
  titleLines: lineRange.nullable(),
  /** Responsible departments of the ministry (ansvarlig avdeling), as coded in the letter. */
  departments: z.array(departmentCode),
  /** The department cell as printed where it says more than the codes (`SHA og KTA (pkt. 1)`), else null. */
  departmentsAsPrinted: z.string().nullable(),
  /** Area: the numbered chapter it stands under; null in letters without areas. */
  area: z.object({ number: z.string().nullable(), title: z.string() }).nullable(),
  /** Every goal of the section it stands under; of a supplement's those of its area in the year's letter. */
  goals: z.array(goalId),
  /** Whole body as Markdown, nothing left out. */
  text: z.string(),
  /**
   * Lettered, numbered or named parts (deloppdrag), each followed by those inside it. `label` as a reader cites it:
   * `a` for «a)», `1` for «1.» and «(1)», `1a` for a) inside 1., `Deloppdrag 1`, `Del 1`, `Delleveranse 1`. `text` is
   * Markdown without the label of a list item.
   */
  parts: z.array(z.object({ label: z.string(), text: z.string() })),
  deadlines: z.array(deadline),
  /** Sums named in the text, word for word (`3,2 mill. kroner`); `nok` in kroner, null where it is not clear. */
  amounts: z.array(z.object({ text: z.string(), nok: z.number().nullable() })),
  /** Earlier and other assignments that it names, one entry each. */
  references: z.array(reference),
  referencedBy: z.array(referenceBy),
  history: z.array(historyEvent),
  /** Facts only: what is said without its ID does not count. */
  lastSeen,
  /** Where annual reports seem to tell of it without its ID; our own match, never in `history`. */
  reportPassages: z.array(reportPassage),
  /** Chapters and items of the budget that pay for it or that its text speaks of. */
  budget: z.array(budgetLink),
  /** Ids of assignments on the same matter, best first; our own match. */
  related: z.array(z.string()),
  /** Why each of `related` is there, in the same order. */
  relatedBecause: z.array(relatedAssignment),
  source: sourcePlace,
});

export type AssignmentKind = z.infer<typeof assignmentKind>;
export type Deadline = z.infer<typeof deadline>;
export type HistoryEvent = z.infer<typeof historyEvent>;
export type ReportPassage = z.infer<typeof reportPassage>;
export type BudgetLink = z.infer<typeof budgetLink>;
export type LastSeen = z.infer<typeof lastSeen>;
export type Assignment = z.infer<typeof assignment>;
