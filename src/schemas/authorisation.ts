import { z } from 'zod';
import { budgetChapter, budgetItem } from './budget.ts';
import { address, line, slug } from './common.ts';

/**
 * A row of a table of authorisations (fullmakter) in an allocation letter: to order beyond the year's appropriation
 * (bestillingsfullmakt; 2024, 5.3.1), or to exceed it against equal revenue (merinntektsfullmakt; 2025, Vedlegg II).
 * Sums are text, exactly as printed.
 */
export const authorisationRow = z.object({
  letter: slug,
  year: z.int(),
  kind: z.enum(['orders', 'revenue']),
  /** Carried down where the table prints it on a chapter's own row. */
  chapter: budgetChapter,
  /** As the table prints it on the chapter's own row, `Vaksiner mv.`; null where it prints none. */
  chapterName: z.string().nullable(),
  items: z.array(budgetItem).min(1),
  /** Name of the item as printed, plain; empty where the row prints none. */
  name: z.string(),
  /** `orders` only: the whole frame (samlet ramme), `178 mill. kroner`; null where a dash is printed, and for `revenue`. */
  limit: z.string().nullable(),
  /** `limit` in kroner. */
  limitNok: z.number().nullable(),
  /** `orders` only: the agency's share of the frame (Tildeling Hdir), `112 mill. kroner`; null where the table has none. */
  allocation: z.string().nullable(),
  allocationNok: z.number().nullable(),
  /** `revenue` only: chapter and items whose revenue may be spent. */
  revenueChapter: budgetChapter.nullable(),
  revenueItems: z.array(budgetItem),
  /** What a reader must know of the row. Norwegian, ours; null for none. */
  note: z.string().nullable(),
  /** Words of the letter before the table, plain: what is authorised. */
  terms: z.string(),
  url: address,
  line,
});

export type AuthorisationRow = z.infer<typeof authorisationRow>;
