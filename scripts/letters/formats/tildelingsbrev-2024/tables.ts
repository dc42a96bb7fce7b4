/**
 * Tables of tab-separated rows: the budget (5.1), orders (5.3.1), the calendar (6.2), sums in the mandates.
 *
 * Guarantees: every cell's words, row by row, the header row first; a row that only goes on in the last column after
 * a page break stands in the row it continues; rules and blank lines inside are in the table's lines.
 */
import type { Table } from 'mdast';
import type { LineRange, LineUse } from '../../../../src/schemas/index.ts';
import { table } from '../../layout/nodes.ts';
import type { Vocabulary } from '../../layout/vocabulary.ts';
import type { SourceLine } from '../../reading.ts';
import { joinPieces, readCell } from '../../segment/lines/cells.ts';
import { isUnfinished, joinContent } from '../../segment/lines/heal.ts';
import { mergeText } from '../../segment/lines/inline.ts';
import { type Row, splitCalendarRow } from './calendar-items.ts';
import { cellsOf, isRule, isTabbed, readRow } from './rows.ts';

/** The table that begins at `at` and the place after it. */
export function readTable(
  lines: readonly SourceLine[],
  at: number,
  vocabulary: Vocabulary,
): { node: Table; next: number } {
  const rows: Row[] = [];
  let next = at;
  for (let here = at; here < lines.length; here++) {
    const line = lines[here];
    if (!line) break;
    if (line.text.trim() === '' || isRule(line)) continue;
    if (!isTabbed(line) || readRow(lines, here, vocabulary)) break;
    const row = { cells: cellsOf(line).map((cell) => readCell(cell, line.n)), lines: [line.n, line.n] as LineRange };
    const last = rows.at(-1);
    if (last && isContinuation(row)) continueRow(last, row, vocabulary);
    else rows.push(row);
    next = here + 1;
  }
  const use = useOf(cellsOf(lines[at]!));
  return { node: table(use === 'calendar' ? rows.flatMap(splitCalendarRow) : rows, use), next };
}

/** Only the last column is filled, and it is not the second. */
function isContinuation({ cells }: Row): boolean {
  const filled = cells.findIndex((cell) => cell.length > 0);
  return filled > 1 && filled === cells.length - 1;
}

function continueRow(row: Row, more: Row, vocabulary: Vocabulary): void {
  const column = more.cells.length - 1;
  const left = row.cells[column] ?? [];
  const right = more.cells[column] ?? [];
  row.cells[column] = isUnfinished(left, right)
    ? mergeText(joinContent(left, right, vocabulary))
    : joinPieces([left, right]);
  row.lines = [row.lines[0], more.lines[1]];
}

/** A column headed `Tildeling 2024` or `Bevilgning 2024`. */
const sumPattern = /^(?:Bevilgning|Tildeling)(?: \d{4})?$/u;

function useOf(header: string[]): LineUse {
  if (header[0] === 'Når') return 'calendar';
  return header.includes('Post') && header.some((cell) => sumPattern.test(cell)) ? 'budget' : 'table';
}
