/** Words and order that the budget pages share. */
import type { BudgetTable, BudgetTableRow } from '../../schemas/budget-page.ts';
import { budgetUnits } from '../labels.ts';

/** `i hele tusen kroner`, with a capital where it begins a sentence. */
export function unitWords(unit: string): string {
  return budgetUnits[unit] ?? unit;
}

/** An amount as printed never breaks over lines. */
export const keepTogether = (amount: string) => amount.replaceAll(' ', '\u00a0');

/** A change that a supplement makes to a row of the year's letter. */
export interface BudgetChange {
  letterTitle: string;
  url: string;
  /** `sum tildelt 195 666 000, i kroner` */
  words: string;
}

/** By chapter and item (`765.21`): what the year's supplements print of it. */
export function changesIn(tables: readonly BudgetTable[]): Map<string, BudgetChange[]> {
  const changes = new Map<string, BudgetChange[]>();
  for (const { kind, letterTitle, unit, columns, rows } of tables) {
    if (kind !== 'supplement') continue;
    for (const { chapter, item, url, amounts } of rows) {
      const last = amounts.findLastIndex((amount) => amount !== null);
      const words =
        last < 0 ? '' : `${columns[last]!.toLowerCase()} ${keepTogether(amounts[last]!)}, ${unitWords(unit)}`;
      const key = `${chapter}.${item}`;
      changes.set(key, [...(changes.get(key) ?? []), { letterTitle, url, words }]);
    }
  }
  return changes;
}

type Restored = BudgetTableRow['restored'][number];

/** A name in pieces, those that were restored or corrected with what the source prints. */
export function markRestored(name: string, restored: readonly Restored[]): { text: string; mark: Restored | null }[] {
  const pieces: { text: string; mark: Restored | null }[] = [];
  let from = 0;
  for (const mark of restored) {
    const at = name.indexOf(mark.to, from);
    if (at < 0) continue;
    pieces.push({ text: name.slice(from, at), mark: null }, { text: mark.to, mark });
    from = at + mark.to.length;
  }
  return [...pieces, { text: name.slice(from), mark: null }].filter(({ text }) => text !== '');
}
