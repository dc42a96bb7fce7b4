/** The page of a year's budget: the letters' tables, and the annual report's accounts. */
import { budgetItemUrl, budgetYearUrl } from '../../../src/domain/addresses.ts';
import type { BudgetYearPage } from '../../../src/schemas/budget-page.ts';
import type { AuthorisationRow } from '../../../src/schemas/index.ts';
import { type Archive, nameOf } from '../archive.ts';
import type { BudgetContext } from './budget-context.ts';
import { showTable } from './budget-table.ts';
import { budgetUrl } from './link-budget-items.ts';

/** Years whose letters print a budget row, in order. */
export function budgetYears({ items }: BudgetContext): number[] {
  return [...items.keys()];
}

export function budgetYearPage(year: number, { archive, tables, passages, items }: BudgetContext): BudgetYearPage {
  const letters = archive.letters.filter(({ letter }) => letter.year === year);
  const own = items.get(year) ?? [];
  const hasRow = (chapter: string, item: string | null) =>
    own.some((one) => one.chapter === chapter && (item === null || one.item === item));
  return {
    year,
    url: budgetYearUrl(year),
    tables: tables.filter(({ data }) => data.letter.year === year).flatMap((table) => showTable(table, archive) ?? []),
    withoutRow: [...passages.values()]
      .flat()
      .sort((a, b) => Number(a.chapter) - Number(b.chapter))
      .filter(({ data }) => data.letter.year === year)
      .filter(({ chapter, items }) => !(items.length > 0 ? items : [null]).some((item) => hasRow(chapter, item)))
      .map(({ heading, url, chapter, data }) => ({
        url,
        title: heading,
        chapter,
        letterTitle: nameOf(data.letter.slug, archive),
      })),
    hasSupplements: letters.some(({ letter }) => letter.kind === 'supplement'),
    authorisations: letters.flatMap(({ letter, authorisations }) =>
      [...Map.groupBy(authorisations, ({ url }) => url).values()].map((rows) => ({
        letterTitle: nameOf(letter.slug, archive),
        rows: rows.map((row) => ({ ...row, itemUrl: pageOf(row, archive) })),
      })),
    ),
    accounts: letters
      .flatMap(({ accounts }) => accounts)
      .map((row) => ({
        ...row,
        letterTitle: nameOf(row.letter, archive),
        itemUrl: hasRow(row.chapter, row.item) ? budgetItemUrl(year, row.chapter, row.item) : null,
      })),
  };
}

/** Of a row on several items the chapter's page. */
function pageOf({ year, chapter, items }: AuthorisationRow, archive: Archive): string | null {
  const [first, ...more] = items;
  return budgetUrl({ year, chapter, item: more.length > 0 ? null : first! }, archive);
}
