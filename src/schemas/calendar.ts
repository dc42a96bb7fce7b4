import { z } from 'zod';
import { address, dayOrNull, line, slug } from './common.ts';

/** A row of a calendar (styringskalender, årshjul) or of a list of special reports (særskilt rapportering). */
export const calendarRow = z.object({
  /** Slug of the letter that prints it. */
  letter: slug,
  year: z.int(),
  /** Null where no day is fixed. A day without a year is of the letter's year. */
  date: dayOrNull,
  /** As printed, plain; empty where the row's own cell is. A further item of the row above has the time of that row. */
  when: z.string(),
  /** True for a further item of the row above, which is printed under its date; else absent. */
  sameAsAbove: z.boolean().optional(),
  /** Plain, with the line breaks of the cell. */
  what: z.string(),
  /** Third cell (merknad), plain; null where there is none. */
  remark: z.string().nullable(),
  /** Heading that the table stands under, plain. */
  table: z.string(),
  url: address,
  line,
});

export type CalendarRow = z.infer<typeof calendarRow>;
