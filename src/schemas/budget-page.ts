/**
 * What the budget pages show.
 *
 * Written under content/collections as budget/<year>/<chapter>/<item>.json · budgetchapters/<chapter>.json ·
 * budgetyears/<year>.json. Their texts are what the letters say, quoted (`>`), each quotation under a heading of ours and
 * followed by where it stands. Amounts are text exactly as printed; what we have worked out stands in fields of its own
 * (`sum`, `arithmetic`).
 */
import { z } from 'zod';
import { accountsRow } from './accounts.ts';
import { authorisationRow } from './authorisation.ts';
import { budgetChapter, budgetDirection, budgetItem } from './budget.ts';
import { givenIn, numberedNeighbours, pageLink } from './collections.ts';
import { address, dayOrNull, line, slug, sourcePlace } from './common.ts';
import { correction } from './correction.ts';
import { letterKind } from './letter.ts';

/** A printed row as a table of the site shows it. */
export const budgetTableRow = z.object({
  chapter: budgetChapter,
  item: budgetItem,
  direction: budgetDirection,
  /** The item's own page. */
  url: address,
  /** As printed, empty where the row prints none. */
  name: z.string(),
  /** One for each of the table's columns; null where the row prints no amount there. */
  amounts: z.array(z.string().nullable()),
  note: z.string().nullable(),
  hasComment: z.boolean(),
  /** Words of the name that the source prints otherwise, in order. */
  restored: z.array(correction.pick({ from: true, to: true, kind: true })),
  line,
});

/** A letter's budget table, or those rows of it that a page is about. */
export const budgetTable = z.object({
  letter: slug,
  letterTitle: z.string(),
  kind: letterKind,
  date: dayOrNull,
  /** The heading on the letter's page that the table stands under, with its number and title. */
  url: address,
  place: z.string(),
  /** Lines of the rows, from the first to the last. */
  source: sourcePlace,
  /** What the table says its amounts are in: `1000 NOK` or `NOK`. */
  unit: z.string(),
  /** Heads of the columns of amounts, as printed (`Bevilgning 2023`), in printed order. */
  columns: z.array(z.string()).min(1),
  rows: z.array(budgetTableRow).min(1),
});

/** A name that a document gives a chapter or an item, and where. */
const printedName = z.object({ name: z.string(), letterTitle: z.string(), url: address });

/** A passage of the year's letters that names the chapter or the item. */
export const budgetMention = z.object({
  /** ID of the assignment or goal whose text names it, null for any other passage. */
  id: z.string().nullable(),
  /** Title of the assignment or goal, or the heading the passage stands under. */
  title: z.string(),
  letterTitle: z.string(),
  url: address,
  /** The sentence, plain. */
  text: z.string(),
});

/** An assignment that a passage on the item is about by our own match: the letter does not name it there. */
export const budgetMatch = budgetMention.extend({ id: z.string(), words: z.array(z.string()).min(1) });

/** What one year's allocation letter gives a chapter and item. */
export const budgetItemYear = z.object({
  year: z.int(),
  url: address,
  /** Names as printed, each once. */
  names: z.array(z.string()),
  /** Allocation (tildeling) of each row, null where none is printed. */
  allocations: z.array(z.string().nullable()),
  unit: z.string(),
  /** What a reader must know of the rows, as the data note it: an amount in millions, a dash. */
  notes: z.array(z.string()),
  /** Our sum of the rows, formatted, where there are several and each prints an amount; else null. */
  sum: z.string().nullable(),
  /** Allocation in thousands of kroner, for its bar; null where it cannot be compared. */
  thousands: z.number().nullable(),
  /** Why it cannot be compared, Norwegian; null where it can. */
  notComparable: z.string().nullable(),
  /** New sums that supplements give, in order. */
  later: z.array(z.object({ allocation: z.string(), unit: z.string(), letterTitle: z.string(), url: address })),
});

/** A row of the annual report's accounts beside the letter's allocation. */
export const budgetAccounts = accountsRow.extend({
  letterTitle: z.string(),
  /** Worked out by us from printed figures: what, and the whole sum (`1 545 663 000 − 1 538 891 000 = 6 772 000`). */
  arithmetic: z.array(z.object({ what: z.string(), text: z.string() })),
});

/** budget/<year>/<chapter>/<item>.md; body: comments of its rows and passages under a heading that names it. */
export const budgetItemPage = z.object({
  year: z.int(),
  chapter: budgetChapter,
  item: budgetItem,
  direction: budgetDirection,
  url: address,
  /** `Kap. 714 post 21: Spesielle driftsutgifter`, without the year. */
  title: z.string(),
  /** Name as printed without what may be done with the item (`kan overføres, …`); null where no row prints a name. */
  name: z.string().nullable(),
  chapterUrl: address,
  chapterName: printedName.nullable(),
  tables: z.array(budgetTable).min(1),
  givenIn,
  /** Headings under which a letter of the year says something of the whole chapter. */
  chapterPassages: z.array(pageLink.extend({ letterTitle: z.string() })),
  mentions: z.array(budgetMention),
  matches: z.array(budgetMatch),
  years: z.array(budgetItemYear).min(1),
  accounts: z.array(budgetAccounts),
  neighbours: numberedNeighbours,
});

/** budgetchapters/<chapter>.md; body: what letters say of the chapter as a whole. */
export const budgetChapterPage = z.object({
  chapter: budgetChapter,
  direction: budgetDirection,
  url: address,
  names: z.array(printedName),
  /** Years with rows of the chapter, in order. */
  years: z.array(z.int()),
  items: z.array(z.object({ item: budgetItem, years: z.array(budgetItemYear) })),
  /** Passages that name the chapter without an item. */
  mentions: z.array(budgetMention.extend({ year: z.int() })),
});

/** budgetyears/<year>.json */
export const budgetYearPage = z.object({
  year: z.int(),
  url: address,
  tables: z.array(budgetTable).min(1),
  /** Headings that name chapters or items of which no table of the year has a row. */
  withoutRow: z.array(pageLink.extend({ letterTitle: z.string(), chapter: budgetChapter })),
  /** True where the archive holds supplements of the year. */
  hasSupplements: z.boolean(),
  /** Tables of authorisations of the year's letters, each with its rows; `itemUrl` where a row names one item with a page. */
  authorisations: z.array(
    z.object({
      letterTitle: z.string(),
      rows: z.array(authorisationRow.extend({ itemUrl: address.nullable() })).min(1),
    }),
  ),
  accounts: z.array(accountsRow.extend({ letterTitle: z.string(), itemUrl: address.nullable() })),
});

export type BudgetTable = z.infer<typeof budgetTable>;
export type BudgetTableRow = z.infer<typeof budgetTableRow>;
export type BudgetMention = z.infer<typeof budgetMention>;
export type BudgetItemYear = z.infer<typeof budgetItemYear>;
export type BudgetAccounts = z.infer<typeof budgetAccounts>;
export type BudgetItemPage = z.infer<typeof budgetItemPage>;
export type BudgetChapterPage = z.infer<typeof budgetChapterPage>;
export type BudgetYearPage = z.infer<typeof budgetYearPage>;
