/** What all budget pages are made from, read once. */
import type { BudgetChapterPage } from '../../../src/schemas/budget-page.ts';
import type { AccountsRow, BudgetRow } from '../../../src/schemas/index.ts';
import type { Archive } from '../archive.ts';
import { budgetChapterNames } from './budget-chapter-names.ts';
import { findBudgetMentions, type PlacedMention } from './budget-mentions.ts';
import { type BudgetPassage, findBudgetPassages } from './budget-passages.ts';
import { type FoundRow, type FoundTable, findBudgetTables } from './budget-rows.ts';

/** A chapter and item of a year. */
export interface ItemKey {
  year: number;
  chapter: string;
  item: string;
}

export interface BudgetContext {
  archive: Archive;
  /** In the order of the letters. */
  tables: FoundTable[];
  /** Rows of all years by `714.21`, in the order of the letters. */
  rows: ReadonlyMap<string, FoundRow[]>;
  /** Tables that hold a row of `2024 714.21`. */
  tablesOf: ReadonlyMap<string, FoundTable[]>;
  /** Accounts by `2024 714.21`. */
  accounts: ReadonlyMap<string, AccountsRow[]>;
  /** Passages by chapter. */
  passages: ReadonlyMap<string, BudgetPassage[]>;
  /** By chapter. */
  mentions: ReadonlyMap<string, PlacedMention[]>;
  /** By chapter. */
  names: ReadonlyMap<string, BudgetChapterPage['names']>;
  /** Year → every chapter and item that its letters print a row of, by chapter and item; years in order. */
  items: ReadonlyMap<number, ItemKey[]>;
}

const itemOf = ({ chapter, item }: { chapter: string; item: string }) => `${chapter}.${item}`;

export const keyOf = ({ year, chapter, item }: ItemKey): string => `${year} ${itemOf({ chapter, item })}`;

export function readBudget(archive: Archive): BudgetContext {
  const tables = archive.letters.flatMap((data) => findBudgetTables(data, archive));
  const found = tables.flatMap((table) => table.rows.map((row) => ({ table, found: row, key: keyOf(row.row) })));
  const byKey = Map.groupBy(found, ({ key }) => key);
  const passages = archive.letters.flatMap(findBudgetPassages);
  const mentions = findBudgetMentions(archive, passages);
  return {
    archive,
    tables,
    rows: Map.groupBy(
      found.map((one) => one.found),
      ({ row }) => itemOf(row),
    ),
    tablesOf: new Map([...byKey].map(([key, rows]) => [key, [...new Set(rows.map(({ table }) => table))]])),
    accounts: Map.groupBy(
      archive.letters.flatMap(({ accounts }) => accounts),
      keyOf,
    ),
    passages: Map.groupBy(passages, ({ chapter }) => chapter),
    mentions: Map.groupBy(mentions, ({ chapter }) => chapter),
    names: budgetChapterNames(archive, passages),
    items: Map.groupBy(inOrder([...byKey.values()].map(([first]) => first!.found.row)), ({ year }) => year),
  };
}

function inOrder(rows: readonly BudgetRow[]): ItemKey[] {
  return rows
    .map(({ year, chapter, item }) => ({ year, chapter, item }))
    .sort((a, b) => a.year - b.year || Number(a.chapter) - Number(b.chapter) || Number(a.item) - Number(b.item));
}

/** Rows of a chapter and item in all years, in the order of the letters. */
export const rowsOfAllYears = (chapter: string, item: string, { rows }: BudgetContext): FoundRow[] =>
  rows.get(itemOf({ chapter, item })) ?? [];

/** The item's rows in its year's tables, in order; there is always one. */
export const rowsOf = (key: ItemKey, context: BudgetContext): FoundRow[] =>
  rowsOfAllYears(key.chapter, key.item, context).filter(({ row }) => row.year === key.year);

/** Names as printed say after the name what may be done with the item: `Skolefrukt, kan overføres, kan nyttes under post 21`. */
const uses = /(?:,| \()\s*(?:kan (?:overføres|nyttes)|overslagsbevilgning).*$/u;

/** Name of an item without that; null where no row prints a name. */
export function itemName(rows: readonly BudgetRow[]): string | null {
  return rows.find(({ name }) => name !== '')?.name.replace(uses, '') ?? null;
}

/** `Kap. 714 post 21: Spesielle driftsutgifter`; without a name where no row prints one. */
export function itemTitle(key: ItemKey, context: BudgetContext): string {
  const name = itemName(rowsOf(key, context).map(({ row }) => row));
  return `Kap. ${key.chapter} post ${key.item}${name ? `: ${name}` : ''}`;
}
