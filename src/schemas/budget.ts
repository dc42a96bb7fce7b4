import { z } from 'zod';
import { address, line, slug } from './common.ts';

/** Expenditure (utgift) or revenue (inntekt); chapters from 3000 to 5999 are revenue. */
export const budgetDirection = z.enum(['expenditure', 'revenue']);

/** Budget chapter (kapittel) without leading zeros, `714`. */
export const budgetChapter = z.string().regex(/^[1-9]\d{2,3}$/u);

/** Item (post) of a chapter, two digits, `01`. */
export const budgetItem = z.string().regex(/^\d{2}$/u);

/** A printed row of a budget table. Amounts are text, exactly as printed, and null where the row prints none. */
export const budgetRow = z.object({
  /** Slug of the letter that prints it. */
  letter: slug,
  year: z.int(),
  direction: budgetDirection,
  /** Carried down where the table prints it on a chapter's first row only. */
  chapter: budgetChapter,
  item: budgetItem,
  /** Name of the item as printed, plain; empty where the row prints none. */
  name: z.string(),
  /** What the Storting has voted (bevilgning). */
  appropriation: z.string().nullable(),
  /** What the agency may use (tildeling); in a supplement the new sum (sum tildelt). */
  allocation: z.string().nullable(),
  /** Supplements only: allocation or appropriation before the change (tidligere tildeling, tidligere bevilgning). */
  previous: z.string().nullable(),
  /** Supplements only: what is allocated anew (ny tildeling). */
  added: z.string().nullable(),
  /** What the table says its amounts are in: `1000 NOK` or `NOK`. */
  unit: z.string(),
  /** Comment of the row, plain, with the line breaks of the cell; null where there is none. */
  comment: z.string().nullable(),
  /** What a reader must know of the row: an amount in another unit, a dash for an amount. Norwegian, ours; null for none. */
  note: z.string().nullable(),
  /** Number of the section that the table stands in, null where it stands in none. */
  section: z.string().nullable(),
  url: address,
  line,
});

export type BudgetRow = z.infer<typeof budgetRow>;
