/** One chapter and item over the years: what each allocation letter gives it, and what can be compared. */
import { budgetItemUrl } from '../../../src/domain/addresses.ts';
import { formatNumber } from '../../../src/domain/format.ts';
import type { BudgetItemYear } from '../../../src/schemas/budget-page.ts';
import type { BudgetRow } from '../../../src/schemas/index.ts';
import { nameOf } from '../archive.ts';
import { readAmount } from './budget-amounts.ts';
import { type BudgetContext, rowsOfAllYears } from './budget-context.ts';

/** In order of year. */
export function budgetItemYears(chapter: string, item: string, context: BudgetContext): BudgetItemYear[] {
  const rows = rowsOfAllYears(chapter, item, context).map(({ data, row }) => ({
    row,
    isFirst: data.letter.kind === 'allocation',
  }));
  const years = [...new Set(rows.map(({ row }) => row.year))].sort((a, b) => a - b);
  return years.map((year) => {
    const ofYear = rows.filter(({ row }) => row.year === year);
    const given = ofYear.filter(({ isFirst }) => isFirst).map(({ row }) => row);
    const later = ofYear.filter(({ isFirst }) => !isFirst).map(({ row }) => row);
    const allocations = given.map(({ allocation }) => allocation);
    const amounts = allocations.flatMap((allocation) => (allocation ? [readAmount(allocation)] : []));
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    const notComparable = whyNotComparable(given);
    const unit = given[0]?.unit ?? later[0]?.unit ?? '1000 NOK';
    return {
      year,
      url: budgetItemUrl(year, chapter, item),
      names: [...new Set([...given, ...later].map(({ name }) => name).filter(Boolean))],
      allocations,
      notes: [...new Set(given.flatMap(({ note }) => note ?? []))],
      unit,
      sum: given.length > 1 && !notComparable ? formatNumber(total) : null,
      thousands: notComparable ? null : total / (unit === 'NOK' ? 1000 : 1),
      notComparable,
      later: later.flatMap(({ allocation, unit, letter, url }) =>
        allocation ? [{ allocation, unit, letterTitle: nameOf(letter, context.archive), url }] : [],
      ),
    };
  });
}

function whyNotComparable(rows: readonly BudgetRow[]): string | null {
  const noted = rows.find(({ note }) => note !== null);
  if (noted) return noted.note;
  if (rows.length === 0) return 'Posten har ingen rad i tildelingsbrevet dette året.';
  if (rows.some(({ allocation }) => allocation === null)) return 'Brevet har ikke trykt noe beløp.';
  return new Set(rows.map(({ unit }) => unit)).size > 1 ? 'Radene er trykt i ulike enheter.' : null;
}
