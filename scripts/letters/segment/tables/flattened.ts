/**
 * Cures for tables that a PDF's text or a machine's reading has flattened: their cells follow each other in reading order, wrapped as they were on
 * paper. What a table is, its head line tells; where a cell ends, the form of the lines.
 */
import type { Vocabulary } from '../../../text/vocabulary.ts';
import type { Row } from '../lines/piece.ts';
import type { TextLine } from '../wrapped/text-lines.ts';
import { flattenedOrders, flattenedRevenues } from './flattened-authorisations.ts';
import { flattenedBudget } from './flattened-budget.ts';
import { flattenedCalendar } from './flattened-calendar.ts';
import { flattenedSums } from './flattened-sums.ts';

/** Rows of the table whose head is a line, head first, and how many lines it has taken; null for any other line. */
export type Flattened = (
  lines: readonly TextLine[],
  at: number,
  vocabulary: Vocabulary,
) => { rows: Row[]; taken: number } | null;

const cures: readonly Flattened[] = [
  flattenedBudget,
  flattenedCalendar,
  flattenedSums,
  flattenedOrders,
  flattenedRevenues,
];

/** A head without rows is no table. */
export const readFlattened: Flattened = (lines, at, vocabulary) => {
  for (const cure of cures) {
    const found = cure(lines, at, vocabulary);
    if (found && found.rows.length > 1) return found;
  }
  return null;
};
