/**
 * Tables of a page read by machine. Rows whose bars have been read are rows as in any letter, and flattened tables are those of a PDF's
 * text; the cells of others stand in one another's lines: each is known by its head or by the form of its rows.
 */
import type { BlockContent, RootContent } from 'mdast';
import type { Vocabulary } from '../../../../text/vocabulary.ts';
import { linesOf } from '../../../layout/nodes.ts';
import { type Piece, plainPiece } from '../../lines/piece.ts';
import { isRow, readRows } from '../../lines/rows.ts';
import { unfold } from '../../lines/unfold.ts';
import type { Report } from '../../scan/report.ts';
import type { ScanLine } from '../../scan/scan-lines.ts';
import type { TextLine } from '../../wrapped/text-lines.ts';
import { readFlattened } from '../flattened.ts';
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
  if (whole) return [{ start: whole.start, end: whole.end, pieces: whole.nodes.map(toPiece) }];
  const texts = lines.map(toTextLine);
  const found: FoundTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    const flat = readFlattened(texts, at, vocabulary);
    const length = flat?.taken ?? rowsFrom(lines, at);
    const rows = flat?.rows ?? readRows(lines.slice(at, at + length));
    if (length < 2) continue;
    found.push({ start: at, end: at + length, pieces: unfold(rows) });
    at += length - 1;
  }
  return found;
}

const toPiece = (block: BlockContent): Piece => ({ ...plainPiece('', linesOf(block as RootContent)), block });

const toTextLine = ({ n, text, gap, newPage }: ScanLine): TextLine => ({
  n,
  text,
  width: text.length,
  gap: gap ? 'soft' : newPage ? 'page' : 'none',
  indent: newPage ? 1 : 0,
  bullet: false,
});

/** Rows that follow each other from a line on. */
function rowsFrom(lines: readonly ScanLine[], at: number): number {
  const length = lines.slice(at).findIndex((line) => !isRow(line));
  return length < 0 ? lines.length - at : length;
}
