import { z } from 'zod';
import { address, dayOrNull, departmentCode, goalId, line, slug, sourcePlace } from './common.ts';

/** What the heading gives: a new oppdrag, or a presisering, change or postponement of an earlier one. */
export const assignmentKind = z.enum(['assignment', 'clarification', 'change', 'postponement']);

/** How a text that names another assignment relates to it. */
export const relation = z.enum(['mentions', 'clarifies', 'replaces', 'postpones', 'changes']);

/** A deadline (frist) that binds this assignment. One entry per part that it applies to. */
export const deadline = z.object({
  /** Verbatim words. */
  text: z.string(),
  /** The day, null where no day is fixed. `innen utgangen av 2024` is 2024-12-31. */
  date: dayOrNull,
  /** Label of the part it binds, null when it binds the whole. */
  part: z.string().nullable(),
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
  /** Lettered, numbered or named parts (deloppdrag). */
  parts: z.array(z.object({ label: z.string(), text: z.string() })),
  deadlines: z.array(deadline),
  /** Sums named in the text; `nok` in kroner, null where it is not clear. */
  amounts: z.array(z.object({ text: z.string(), nok: z.number().nullable() })),
  references: z.array(z.object({ id: z.string(), relation, line })),
  referencedBy: z.array(
    z.union([z.object({ id: z.string(), relation, url: address }), z.object({ letter: slug, relation, url: address })]),
  ),
  history: z.array(historyEvent),
  /** Ids of assignments on the same matter, best first. */
  related: z.array(z.string()),
  source: sourcePlace,
});

export type AssignmentKind = z.infer<typeof assignmentKind>;
export type Relation = z.infer<typeof relation>;
export type Deadline = z.infer<typeof deadline>;
export type HistoryEvent = z.infer<typeof historyEvent>;
export type Assignment = z.infer<typeof assignment>;
