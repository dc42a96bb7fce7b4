/** Rows of tables: cells between bars (Markdown) or tabs. */
import type { SourceLine } from '../../reading.ts';
import type { Row } from './piece.ts';

const barred = /^\s*\|.*\|\s*$/u;
const ruleCell = /^:?-{2,}:?$/u;
/** A table that a conversion has put into a heading: `#### | | | | |---|---|---| | <b>TB2026-14</b> | …`. */
const inHeading = /^#{1,6}\s*(?=\|)/u;

export function isRow({ text }: SourceLine): boolean {
  return barred.test(text) || inHeading.test(text) || (text.trim().includes('\t') && /\S/u.test(text));
}

/** Cells of one line, trimmed; a table in a heading gives all its cells as one row. */
export function cellsOf({ text }: SourceLine): string[] {
  if (inHeading.test(text)) {
    const cells = splitBars(text.replace(inHeading, ''));
    return cells.filter((cell) => cell !== '' && !ruleCell.test(cell));
  }
  const cells = barred.test(text) ? splitBars(text) : text.split('\t');
  return cells.map((cell) => cell.replace(/\s+/gu, ' ').trim());
}

function splitBars(text: string): string[] {
  const inner = text.trim().replace(/^\||\|$/gu, '');
  return inner.split(/(?<!\\)\|/u).map((cell) => cell.replaceAll('\\|', '|').trim());
}

/** A rule below a head, or a row of empty cells: the table's own, no part of the letter. */
export function isEmptyRow(line: SourceLine): boolean {
  return isRow(line) && cellsOf(line).every((cell) => cell === '' || ruleCell.test(cell));
}

export const readRows = (lines: readonly SourceLine[]): Row[] =>
  lines.map((line) => ({ cells: cellsOf(line), lines: [line.n, line.n] }));
