/** What the page of a year and the pages below it show: lists in the letters' order, and counts of what they list. */
import { z } from 'zod';
import { assignmentKind } from './assignment.ts';
import { budgetRow } from './budget.ts';
import { address, dayOrNull, departmentCode, slug } from './common.ts';
import { letterKind } from './letter.ts';

/** A month that something is due in, `2024-07`. */
const month = z.string().regex(/^\d{4}-\d{2}$/u);

/** An assignment in the year's list. */
export const listedAssignment = z.object({
  /** As in the data; `<letter slug>/<n>` where the letter prints none. */
  id: z.string(),
  url: address,
  title: z.string(),
  kind: assignmentKind,
  departments: z.array(departmentCode),
  /**
   * When it is due, for filters: each month once, `uten-dato` where words fix no day, `ingen` where the letter gives no
   * deadline at all.
   */
  due: z.array(z.union([month, z.enum(['uten-dato', 'ingen'])])).min(1),
});

/** Assignments of a letter that stand in one area. */
export const listedArea = z.object({
  /** `2.1 Folkehelse`; null for assignments of a letter without areas. */
  title: z.string().nullable(),
  /** `id` of its heading on the page, `tildelingsbrev-2024-2-1`. */
  anchor: z.string(),
  assignments: z.array(listedAssignment).min(1),
});

/** A letter of the year that gives assignments. */
export const letterGroup = z.object({
  letter: slug,
  name: z.string(),
  url: address,
  count: z.int().positive(),
  areas: z.array(listedArea).min(1),
});

/** A letter or report of the year, and how much of what it holds. */
const yearLetter = z.object({
  slug,
  name: z.string(),
  url: address,
  kind: letterKind,
  date: dayOrNull,
  goals: z.int(),
  /** New assignments. */
  assignments: z.int(),
  /** Clarifications, changes and postponements of earlier assignments. */
  amendments: z.int(),
  /** Rows of lists of earlier assignments that still run. */
  carriedOver: z.int(),
  /** How many lists they stand in. */
  carriedOverLists: z.int(),
  /** Where the first of those lists stands, null where there is none. */
  carriedOverUrl: address.nullable(),
  budgetRows: z.int(),
});

/** An assignment that is due on a day. */
const dueAssignment = listedAssignment.pick({ id: true, url: true, title: true, departments: true }).extend({
  /** Labels of the parts that are due, none where the deadline binds the whole. */
  parts: z.array(z.string()),
});

/** years/<year>.json; years with a letter or a report. */
export const yearPage = z.object({
  year: z.int(),
  url: address,
  letters: z.array(yearLetter).min(1),
  goals: z.array(z.object({ number: z.int().positive(), title: z.string(), url: address })),
  groups: z.array(letterGroup),
  /** Assignments of all letters by department; one with several counts for each. `code` null: the letter names none. */
  departments: z.array(z.object({ code: departmentCode.nullable(), count: z.int().positive() })),
  deadlines: z.object({
    months: z.array(
      z.object({
        month,
        /** Assignments with a deadline in the month, each once. */
        count: z.int().positive(),
        days: z.array(z.object({ date: z.iso.date(), assignments: z.array(dueAssignment).min(1) })),
      }),
    ),
    /** Deadlines in words that fix no day, word for word. */
    undated: z.array(dueAssignment.omit({ parts: true }).extend({ texts: z.array(z.string()).min(1) })),
    /** How many assignments the letters give no deadline. */
    none: z.int(),
  }),
  /** Calendars and lists of special reports, in the letters' order. */
  calendars: z.array(
    z.object({
      title: z.string(),
      url: address,
      rows: z.array(z.object({ when: z.string(), what: z.string(), remark: z.string().nullable() })).min(1),
    }),
  ),
  /** Different chapters in the letters' budget rows. */
  budgetChapters: z.int(),
  /** The agency's own operating budget in the year's letter, null where none is printed. */
  ownBudget: budgetRow.pick({ chapter: true, item: true, allocation: true, unit: true }).nullable(),
});

export type ListedAssignment = z.infer<typeof listedAssignment>;
export type ListedArea = z.infer<typeof listedArea>;
export type LetterGroup = z.infer<typeof letterGroup>;
export type YearPage = z.infer<typeof yearPage>;
