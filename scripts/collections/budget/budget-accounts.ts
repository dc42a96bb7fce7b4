/** The annual report's accounts of an item beside what the letter allocated to it. */
import type { BudgetAccounts, BudgetItemYear } from '../../../src/schemas/budget-page.ts';
import type { AccountsRow } from '../../../src/schemas/index.ts';
import { nameOf } from '../archive.ts';
import { readAmount, subtract } from './budget-amounts.ts';
import { type BudgetContext, type ItemKey, keyOf } from './budget-context.ts';

export function budgetAccounts(
  key: ItemKey,
  given: BudgetItemYear,
  { archive, accounts }: BudgetContext,
): BudgetAccounts[] {
  return (accounts.get(keyOf(key)) ?? []).map((row) => ({
    ...row,
    letterTitle: nameOf(row.letter, archive),
    arithmetic: arithmeticOf(row, given),
  }));
}

/**
 * Accounts print whole kroner and letters mostly thousands: the letter's allocation is made kroner first. What is left of an
 * expense is not told: others spend of it too, by authority that the report names in a note of its own (Note B).
 */
function arithmeticOf(
  { allocated, granted, spent, direction }: AccountsRow,
  { thousands, sum }: BudgetItemYear,
): BudgetAccounts['arithmetic'] {
  const lines: BudgetAccounts['arithmetic'] = [];
  if (direction === 'revenue' && allocated && spent) {
    lines.push({
      what: 'Regnskap minus samlet tildeling',
      text: subtract(readAmount(spent), readAmount(allocated)),
    });
  }
  const reported = granted ?? allocated;
  if (reported && thousands !== null) {
    const what = granted ? 'Årets tildelinger' : 'Samlet tildeling';
    const text = subtract(readAmount(reported), Math.round(thousands * 1000));
    lines.push({
      what: `${what} i rapporten minus ${sum ? 'vår sum av radene' : 'tildelingen'} i tildelingsbrevet, i kroner`,
      text,
    });
  }
  return lines;
}
