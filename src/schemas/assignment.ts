import { z } from 'zod';
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
  /** Every goal of the section it stands under. */
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
  referencedBy: z.array(
    z.union([z.object({ id: z.string(), relation, url: address }), z.object({ letter: slug, relation, url: address })]),
  ),
  history: z.array(historyEvent),
  /** Ids of assignments on the same matter, best first. */
  related: z.array(z.string()),
  source: sourcePlace,
});

export type AssignmentKind = z.infer<typeof assignmentKind>;
export type Deadline = z.infer<typeof deadline>;
export type HistoryEvent = z.infer<typeof historyEvent>;
export type Assignment = z.infer<typeof assignment>;
