/** Everything that is due on a day or, in words, some time: what the deadline pages, calendars and feeds are made of. */
import { z } from 'zod';
import { address, day, dayOrNull, departmentCode, slug } from './common.ts';

/** A later supplement that touches an assignment with a deadline, or the earlier assignment that it touches. */
const dueChange = z.object({
  /** ID of the other assignment, `<letter slug>/<n>` where none is printed. */
  id: z.string(),
  title: z.string(),
  url: address,
  relation: z.enum(['clarifies', 'replaces', 'postpones', 'changes']),
  /** Days that the other sets, in order; empty where it sets none. */
  dates: z.array(day),
  /** Its deadlines word for word, or the sentence that tells what becomes of the deadline; empty where it says nothing. */
  texts: z.array(z.string()),
});

/** One assignment's parts that are due on one day, a row of a calendar, or an earlier assignment's new deadline. */
export const dueEntry = z.object({
  /** Names the entry for ever: `tb2024-07-2024-07-01`. */
  id: z.string().regex(/^[a-z0-9-]+$/u),
  kind: z.enum(['assignment', 'carried-over', 'calendar']),
  /** Null where no day is fixed. */
  date: dayOrNull,
  /** Year of the day; where no day is fixed, the year printed with the time (`Mars 2027`), or the letter's. */
  year: z.int(),
  /** ID of the assignment, null for a row of a calendar. */
  assignment: z.string().nullable(),
  title: z.string(),
  url: address,
  departments: z.array(departmentCode),
  /** Labels of the parts that are due; empty where the deadline binds the whole. */
  parts: z.array(z.string()),
  /** The letter's own words, each once; empty for a row of a calendar whose date cell is. */
  texts: z.array(z.string()),
  /** The letter that says it. */
  letter: z.object({ slug, name: z.string(), url: address, date: dayOrNull, year: z.int() }),
  /** What later supplements do to it. */
  later: z.array(dueChange),
  /** The earlier assignments that this one is about. */
  earlier: z.array(dueChange),
});

export type DueEntry = z.infer<typeof dueEntry>;
export type DueChange = z.infer<typeof dueChange>;
