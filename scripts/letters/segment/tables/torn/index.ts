/**
 * Tables of a page read by machine. Rows whose bars have been read are rows as in any letter; the cells of others stand in one
 * another's lines: each such table is known by its head or by the form of its rows.
 */
import type { BlockContent, RootContent } from 'mdast';
import type { Vocabulary } from '../../../../text/vocabulary.ts';
import { linesOf } from '../../../layout/nodes.ts';
import { type Piece, plainPiece } from '../../lines/piece.ts';
import { isRow, readRows } from '../../lines/rows.ts';
import { unfold } from '../../lines/unfold.ts';
import type { Report } from '../../scan/report.ts';
import type { ScanLine } from '../../scan/scan-lines.ts';
import { findAuthorityTables } from './authority-tables.ts';
import { findBudget } from './budget-table.ts';
import { findCalendar } from './calendar-table.ts';
import { findLooseCells } from './loose-cell-table.ts';

export interface FoundTable {
  /** Indexes of its first line and of the first one after it. */
  start: number;
  end: number;
  /** The table, and what none of its rows could take. */
  pieces: Piece[];
}

/** A table with its cells put in order. */
export interface TornTable extends Omit<FoundTable, 'pieces'> {
  nodes: BlockContent[];
}

/** Tables of the lines between two headings, in order; none overlaps another. */
export function findTables(lines: readonly ScanLine[], vocabulary: Vocabulary, report: Report): FoundTable[] {
  const whole =
    findBudget(lines, vocabulary, report) ??
    findCalendar(lines, vocabulary, report) ??
    findLooseCells(lines, vocabulary);
  const clean = whole ? [] : findRows(lines);
  if (clean.length > 0) return clean;
  const torn = whole ? [whole] : findAuthorityTables(lines, vocabulary);
  return torn.map(({ nodes, ...place }) => ({ ...place, pieces: nodes.map(toPiece) }));
}

const toPiece = (block: BlockContent): Piece => ({ ...plainPiece('', linesOf(block as RootContent)), block });

/** Runs of two rows or more. */
function findRows(lines: readonly ScanLine[]): FoundTable[] {
  const found: FoundTable[] = [];
  for (let start = 0; start < lines.length; start++) {
    const length = lines.slice(start).findIndex((line) => !isRow(line));
    const rows = length < 0 ? lines.slice(start) : lines.slice(start, start + length);
    if (rows.length > 1) found.push({ start, end: start + rows.length, pieces: unfold(readRows(rows)) });
    start += rows.length;
  }
  return found;
}
