/**
 * The table of reports (Vedlegg III), whose cells are each read as a block of its own: deadline, report, remark. A
 * deadline begins a row.
 */

import type { Table } from 'mdast';
import { months } from '../../../../../src/domain/months.ts';
import type { Vocabulary } from '../../../../text/vocabulary.ts';
import { joinLines } from '../../../layout/join-lines.ts';
import { table } from '../../../layout/nodes.ts';
import type { ScanLine } from '../../scan/scan-lines.ts';
import type { TornTable } from './index.ts';

const headStart = /^Frist ?\/ ?hyppighet$/u;
/** `Årlig/15. mai`, `2 ganger i året,`, `1juni`, `14. august`. */
const deadlineCell = new RegExp(String.raw`^(?:[ÅA]rlig|\d+ ganger|\d{1,2}\.? ?(?:${months.join('|')}))`, 'u');
const columns = 3;

/** The table with all lines from the first cell of its head on; null where there is none. */
export function findLooseCells(lines: readonly ScanLine[], vocabulary: Vocabulary): TornTable | null {
  const start = lines.findIndex(({ text }) => headStart.test(text));
  return start < 0 ? null : { start, end: lines.length, nodes: [readLooseCells(lines.slice(start), vocabulary)] };
}

function readLooseCells(lines: readonly ScanLine[], vocabulary: Vocabulary): Table {
  const rows: ScanLine[][][] = [[]];
  for (const cell of cellsOf(lines)) {
    const row = rows.at(-1)!;
    const headIsFull = rows.length > 1 || row.length === columns;
    if (headIsFull && (deadlineCell.test(cell[0]!.text) || row.length === columns)) rows.push([cell]);
    else row.push(cell);
  }
  return table(
    rows.map((cells) => ({
      cells: cells.map((cell) =>
        joinLines(
          cell.map(({ text }) => text),
          vocabulary,
        ),
      ),
      lines: [cells[0]![0]!.n, cells.at(-1)!.at(-1)!.n],
    })),
    'table',
  );
}

/** Runs of lines without a blank between. */
function cellsOf(lines: readonly ScanLine[]): ScanLine[][] {
  const cells: ScanLine[][] = [];
  for (const line of lines) {
    if (line.gap || cells.length === 0) cells.push([line]);
    else cells.at(-1)!.push(line);
  }
  return cells;
}
