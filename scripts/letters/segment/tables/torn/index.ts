/**
 * Tables whose cells a machine has read into one another's lines. Each is known by its head or by the form of its rows; what a table
 * takes of the lines of a section is no text any more.
 */
import type { BlockContent } from 'mdast';
import type { Vocabulary } from '../../../../text/vocabulary.ts';
import type { Report } from '../../scan/report.ts';
import type { ScanLine } from '../../scan/scan-lines.ts';
import { findAuthorityTables } from './authority-tables.ts';
import { findBudget } from './budget-table.ts';
import { findCalendar } from './calendar-table.ts';
import { findLooseCells } from './loose-cell-table.ts';

export interface TornTable {
  /** Indexes of its first line and of the first one after it. */
  start: number;
  end: number;
  /** The table, and what none of its rows could take. */
  nodes: BlockContent[];
}

/** Tables of the lines between two headings, in order; none overlaps another. */
export function findTornTables(lines: readonly ScanLine[], vocabulary: Vocabulary, report: Report): TornTable[] {
  const whole =
    findBudget(lines, vocabulary, report) ??
    findCalendar(lines, vocabulary, report) ??
    findLooseCells(lines, vocabulary);
  return whole ? [whole] : findAuthorityTables(lines, vocabulary);
}
