import { z } from 'zod';
import { accountsRow } from './accounts.ts';
import { assignment } from './assignment.ts';
import { authorisationRow } from './authorisation.ts';
import { budgetRow } from './budget.ts';
import { calendarRow } from './calendar.ts';
import { lineRange } from './common.ts';
import { correction, unsureWord } from './correction.ts';
import { goal } from './goal.ts';
import { letter } from './letter.ts';
import { reportItem } from './report.ts';

/** A piece of the letter's text in reading order: one heading, paragraph, list or table. */
export const block = z.object({
  /** Lines it was read from. */
  lines: lineRange,
  /** `id` on the letter's page; headings have one. */
  anchor: z.string().optional(),
  /** Id of the goal or assignment whose heading this is. */
  subject: z.string().optional(),
  /** CommonMark with GFM tables; headings carry the level of the letter's own tree. */
  markdown: z.string(),
});

/** `content/data/<letter>.json`: all that was read from one letter. */
export const letterData = z.object({
  letter,
  goals: z.array(goal),
  assignments: z.array(assignment),
  budget: z.array(budgetRow),
  /** Rows of its tables of authorisations; empty where it prints none. */
  authorisations: z.array(authorisationRow),
  calendar: z.array(calendarRow),
  /** Goals that an annual report answers, in its own order; empty for other letters. */
  report: z.array(reportItem),
  accounts: z.array(accountsRow),
  corrections: z.array(correction),
  unsure: z.array(unsureWord),
  body: z.array(block),
});

export type Block = z.infer<typeof block>;
export type LetterData = z.infer<typeof letterData>;
