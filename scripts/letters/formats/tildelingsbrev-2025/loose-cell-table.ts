/**
 * The table of reports (Vedlegg III), whose cells are each read as a block of its own: deadline, report, remark. A
 * deadline begins a row.
 */

import type { RootContent } from 'mdast';
import { months } from '../../../../src/domain/months.ts';
import type { Vocabulary } from '../../../text/vocabulary.ts';
import { table } from '../../layout/nodes.ts';
import { joinText } from './join-text.ts';
import type { TextLine } from './text-lines.ts';
import { tolerant } from './tolerant-word.ts';

const headStart = /^Frist ?\/ ?hyppighet$/u;
/** `Årlig/15. mai`, `2 ganger i året,`, `1juni`, `14. august`. */
const deadlineCell = new RegExp(`^(?:${tolerant('Årlig')}|\\d+ ganger|\\d{1,2}\\.? ?(?:${months.join('|')}))`, 'u');
const columns = 3;

/** Index of the head row's first cell, -1 where there is no such table. */
export function looseCellStart(lines: readonly TextLine[]): number {
  return lines.findIndex(({ text }) => headStart.test(text));
}

export function readLooseCells(lines: readonly TextLine[], vocabulary: Vocabulary): RootContent {
  const rows: TextLine[][][] = [[]];
  for (const cell of cellsOf(lines)) {
    const row = rows.at(-1)!;
    const headIsFull = rows.length > 1 || row.length === columns;
    if (headIsFull && (deadlineCell.test(cell[0]!.text) || row.length === columns)) rows.push([cell]);
    else row.push(cell);
  }
  return table(
    rows.map((cells) => ({
      cells: cells.map((cell) =>
        joinText(
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
function cellsOf(lines: readonly TextLine[]): TextLine[][] {
  const cells: TextLine[][] = [];
  for (const line of lines) {
    if (line.gap || cells.length === 0) cells.push([line]);
    else cells.at(-1)!.push(line);
  }
  return cells;
}
