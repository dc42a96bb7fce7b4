/**
 * Rows of a letter's tables of authorisations: `Kap. | Post | Benevnelse | Samlet ramme | Tildeling Hdir` (2024, 5.3.1),
 * `overskride bevilgninger under | mot tilsvarende merinntekter under` (2025, Vedlegg II).
 *
 * Takes: the tables in place. Guarantees: one entry per printed row that names an item, in order; sums as printed; a
 * chapter printed once holds for the rows below.
 */

import { readChapterItem } from '../../../src/domain/chapter-item.ts';
import { findChapterMentions } from '../../../src/domain/chapter-mention.ts';
import { rowNotes } from '../../../src/domain/row-notes.ts';
import type { AuthorisationRow } from '../../../src/schemas/index.ts';
import { findAmounts } from '../rules/amount.ts';
import { type BudgetColumn, budgetColumn } from '../rules/budget-columns.ts';
import type { PlacedTable } from './table-places.ts';

interface Place {
  letter: Pick<AuthorisationRow, 'letter' | 'year'>;
  around: Pick<AuthorisationRow, 'terms' | 'url'>;
}

export function readAuthorisations(tables: readonly PlacedTable[], letter: string, year: number): AuthorisationRow[] {
  return tables.flatMap((table) => {
    const place: Place = { letter: { letter, year }, around: { terms: table.before, url: table.url } };
    if (table.head.map(budgetColumn).includes('limit')) return readOrders(table, place);
    return revenueHead.test(table.head.join(' ')) ? readRevenue(table, place) : [];
  });
}

function readOrders({ head, rows }: PlacedTable, place: Place): AuthorisationRow[] {
  const columns = head.map(budgetColumn);
  let chapter: string | null = null;
  let chapterName: string | null = null;
  return rows.flatMap(({ cells, line }): AuthorisationRow[] => {
    const cell = (column: BudgetColumn) => cells[columns.indexOf(column)] ?? '';
    const printed = readChapterItem(`${cell('chapter')} ${cell('item')}`);
    if (printed.chapter) [chapter, chapterName] = [printed.chapter, printed.item ? null : cell('name')];
    if (!chapter || !printed.item) return [];
    const limit = sumOf(cell('limit'));
    const allocation = sumOf(cell('allocation'));
    return [
      {
        ...place.letter,
        kind: 'orders',
        chapter,
        chapterName,
        items: [printed.item],
        name: cell('name').replaceAll('\n', ' '),
        limit: limit.text,
        limitNok: limit.nok,
        allocation: allocation.text,
        allocationNok: allocation.nok,
        revenueChapter: null,
        revenueItems: [],
        note: cell('limit') === '-' ? rowNotes.dashedLimit : null,
        ...place.around,
        line,
      },
    ];
  });
}

const revenueHead = /^overskride bevilgninger under mot tilsvarende merinntekter under$/u;

function readRevenue({ rows }: PlacedTable, place: Place): AuthorisationRow[] {
  return rows.flatMap(({ cells: [spent = '', earned = ''], line }): AuthorisationRow[] => {
    const [from, to] = [oneChapter(spent), oneChapter(earned)];
    if (!from || !to) return [];
    const sums = { limit: null, limitNok: null, allocation: null, allocationNok: null };
    const revenue = { revenueChapter: to.chapter, revenueItems: to.items };
    const own = { ...from, chapterName: null, name: '' };
    return [{ ...place.letter, kind: 'revenue', ...own, ...sums, ...revenue, note: null, ...place.around, line }];
  });
}

/** `kap. 740 postene 01 og 21` → 740 with both; null where a cell names no item, or several chapters. */
function oneChapter(cell: string): { chapter: string; items: string[] } | null {
  const named = findChapterMentions(cell);
  const [first] = named;
  const items = named.flatMap(({ item }) => item ?? []);
  if (!first || items.length < named.length || named.some(({ chapter }) => chapter !== first.chapter)) return null;
  return { chapter: first.chapter, items };
}

function sumOf(cell: string): { text: string | null; nok: number | null } {
  const [amount] = findAmounts(cell);
  return amount ? { text: cell, nok: amount.nok } : { text: null, nok: null };
}
