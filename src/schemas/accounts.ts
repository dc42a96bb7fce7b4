import { z } from 'zod';
import { budgetChapter, budgetDirection, budgetItem } from './budget.ts';
import { address, line, slug } from './common.ts';

/** A printed row of the annual report's appropriation accounts (bevilgningsrapportering), in whole kroner. */
export const accountsRow = z.object({
  /** Slug of the annual report. */
  letter: slug,
  year: z.int(),
  direction: budgetDirection,
  /** Heading of the table, plain: settlements (oppgjørsvirksomhet) stand in a table of their own. */
  table: z.string(),
  chapter: budgetChapter,
  /** Name of the chapter as printed, plain. */
  chapterName: z.string(),
  item: budgetItem,
  /** Name of the item as printed, plain. */
  name: z.string(),
  /** Total allocation (samlet tildeling) as printed; null where the cell is empty or a dash. */
  allocated: z.string().nullable(),
  /** Brought forward from the year before (overført fra i fjor) as note A prints it; null where it prints none. */
  broughtForward: z.string().nullable(),
  /** Allocated in the year (årets tildelinger) as note A prints it; null where it prints none. */
  granted: z.string().nullable(),
  /** Accounts (regnskap) as printed; null where the cell is empty or a dash. */
  spent: z.string().nullable(),
  unit: z.literal('NOK'),
  /** Says where a dash is printed; null for none. */
  note: z.string().nullable(),
  url: address,
  line,
});

export type AccountsRow = z.infer<typeof accountsRow>;
