/**
 * Budget rows off the budget tables of a letter.
 *
 * Takes: the tables in place. Guarantees: one entry per printed row that names an item, in order; amounts as printed;
 * a chapter printed once holds for the rows below. Reports nothing: a row without chapter or item is no entry.
 */

import { isRevenue, readChapterItem } from '../../../src/domain/chapter-item.ts';
import { rowNotes } from '../../../src/domain/row-notes.ts';
import type { BudgetRow } from '../../../src/schemas/index.ts';
import { type BudgetColumn, budgetColumn } from '../rules/budget-columns.ts';
import type { PlacedRow, PlacedTable } from './table-places.ts';

/** An amount, whole or with decimals, that may name its unit: `187 166 000 kroner`, `2 607,4`. */
const amountCell = /^([-–−]?\d[\d ]*(?:,\d+)?)(?: kroner)?$/u;

/** `Alle tall i hele tusen`, `(i 1000 kroner)`. */
const inThousands = /hele tusen|1 ?000 kr/iu;

export function readBudget(tables: readonly PlacedTable[], letter: string, year: number): BudgetRow[] {
  return tables.filter(({ use }) => use === 'budget').flatMap((table) => markMillions(readTable(table, letter, year)));
}

function readTable(table: PlacedTable, letter: string, year: number): BudgetRow[] {
  const columns = table.head.map(budgetColumn);
  const unit = inThousands.test(`${table.before} ${table.head.join(' ')}`) ? '1000 NOK' : 'NOK';
  const inHeading = readChapterItem(table.heading);
  let { chapter } = inHeading;
  return table.rows.flatMap((row): BudgetRow[] => {
    const cell = (column: BudgetColumn) => row.cells[columns.indexOf(column)] ?? '';
    const printed = readChapterItem(`${cell('chapter')} ${cell('item')}`);
    chapter = printed.chapter ?? chapter;
    const item = printed.item ?? (inHeading.chapter ? inHeading.item : null);
    if (!chapter || !item) return [];
    return [
      {
        letter,
        year,
        direction: isRevenue(chapter) ? 'revenue' : 'expenditure',
        chapter,
        item,
        name: cell('name').replaceAll('\n', ' '),
        appropriation: amountOf(cell('appropriation')),
        allocation: amountOf(cell('allocation')),
        previous: amountOf(cell('previous')),
        added: amountOf(cell('added')),
        unit,
        comment: cell('comment') || wordsFor(row, columns),
        note: cell('allocation') === '-' ? rowNotes.dashedAllocation : null,
        section: table.section,
        url: table.url,
        line: row.line,
      },
    ];
  });
}

const amountOf = (text: string) => amountCell.exec(text)?.[1]?.trim() ?? null;

/** Words that stand where an amount is expected: «Netto mellomregning føres ved årets slutt …». */
function wordsFor(row: PlacedRow, columns: readonly (BudgetColumn | undefined)[]): string | null {
  const cells = (['appropriation', 'allocation'] as const).map((column) => row.cells[columns.indexOf(column)] ?? '');
  return cells.find((text) => /\p{L}{3}/u.test(text) && !amountOf(text)) ?? null;
}

/**
 * A table «i hele tusen» that prints some rows in millions gives them decimals (`2 607,4`); an amount below a thousand
 * in a chapter with such rows (`418`) is in millions too. Amounts stay as printed.
 */
function markMillions(rows: BudgetRow[]): BudgetRow[] {
  const inMillions = new Set(rows.filter(hasDecimals).map(({ chapter }) => chapter));
  const small = ({ allocation }: BudgetRow) => allocation !== null && allocation.length <= 3;
  return rows.map((row) =>
    row.unit === '1000 NOK' && (hasDecimals(row) || (inMillions.has(row.chapter) && small(row)))
      ? { ...row, note: rowNotes.inMillions }
      : row,
  );
}

const hasDecimals = ({ appropriation, allocation }: BudgetRow) =>
  [appropriation, allocation].some((amount) => amount?.includes(','));
