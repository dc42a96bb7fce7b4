/** What all budget pages are made from, read once. */
import type { BudgetRow } from '../../src/schemas/index.ts';
import type { Archive } from './archive.ts';
import { findBudgetMentions, type PlacedMention } from './budget-mentions.ts';
import { type BudgetPassage, findBudgetPassages } from './budget-passages.ts';
import { type FoundTable, findBudgetTables } from './budget-rows.ts';

/** A chapter and item of a year. */
export interface ItemKey {
  year: number;
  chapter: string;
  item: string;
}

export interface BudgetContext {
  archive: Archive;
  tables: FoundTable[];
  passages: BudgetPassage[];
  mentions: PlacedMention[];
  /** Every chapter and item of each year that its letters print a row of, by year, chapter and item. */
  items: ItemKey[];
}

export function readBudget(archive: Archive): BudgetContext {
  const keys = rowsIn(archive).map(
    ({ year, chapter, item }) => [`${year} ${chapter}.${item}`, { year, chapter, item }] as const,
  );
  return {
    archive,
    tables: archive.letters.flatMap((data) => findBudgetTables(data, archive)),
    passages: archive.letters.flatMap(findBudgetPassages),
    mentions: findBudgetMentions(archive),
    items: [...new Map(keys).values()].sort(
      (a, b) => a.year - b.year || Number(a.chapter) - Number(b.chapter) || Number(a.item) - Number(b.item),
    ),
  };
}

export const rowsIn = ({ letters }: Archive): BudgetRow[] => letters.flatMap(({ budget }) => budget);

export const isOf =
  ({ year, chapter, item }: ItemKey) =>
  (row: BudgetRow): boolean =>
    row.year === year && row.chapter === chapter && row.item === item;

/** Names as printed say after the name what may be done with the item: `Skolefrukt, kan overføres, kan nyttes under post 21`. */
const uses = /(?:,| \()\s*(?:kan (?:overføres|nyttes)|overslagsbevilgning).*$/u;

/** Name of an item without that; null where no row prints a name. */
export function itemName(rows: readonly BudgetRow[]): string | null {
  return rows.find(({ name }) => name !== '')?.name.replace(uses, '') ?? null;
}

/** `Kap. 714 post 21: Spesielle driftsutgifter`; without a name where no row prints one. */
export function itemTitle(key: ItemKey, archive: Archive): string {
  const name = itemName(rowsIn(archive).filter(isOf(key)));
  return `Kap. ${key.chapter} post ${key.item}${name ? `: ${name}` : ''}`;
}
