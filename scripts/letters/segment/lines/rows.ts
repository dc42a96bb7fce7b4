/** Rows of tables: cells between bars (Markdown), tabs, or the wide spaces of a page's columns. */
import type { SourceLine } from '../../reading.ts';
import type { Row } from './piece.ts';

/** Bars around the row too; after a single space the first bar parts an empty cell from the next. */
const barred = /^(?:\s{2,})?\|.*\|\s*$/u;
const ruleCell = /^:?-{2,}:?$/u;
/** A table that a conversion has put into a heading: `#### | | | | |---|---|---| | <b>TB2026-14</b> | …`. */
const inHeading = /^#{1,6}\s*(?=\|)/u;

/** Bars between cells, without those around the row. */
const openBars = /\S \| |^\s*\|\s.*\S/u;
const wideSpaces = /\S {3,}(?=\S)/gu;

/** The first cell is empty: a row where one stands above. */
export const goesOnRow = ({ text }: SourceLine) => /^\t+(?![-•–*o]\s|\d{1,2}[.)]\s)\S/u.test(text);

export function isRow({ text }: SourceLine): boolean {
  if (openBars.test(text) || (text.match(wideSpaces)?.length ?? 0) > 1) return true;
  return barred.test(text) || inHeading.test(text) || (text.trim().includes('\t') && /\S/u.test(text));
}

/** Cells of one line, trimmed; a table in a heading gives all its cells as one row. */
export function cellsOf({ text }: SourceLine): string[] {
  if (inHeading.test(text)) {
    const cells = splitBars(text.replace(inHeading, ''));
    return cells.filter((cell) => cell !== '' && !ruleCell.test(cell));
  }
  const cells = barred.test(text) ? splitBars(text) : openBars.test(text) ? text.split('|') : splitSpaces(text);
  return cells.map((cell) => cell.replace(/\s+/gu, ' ').trim());
}

/** Cells between tabs, or where there are none between wide spaces. */
const splitSpaces = (text: string) => (text.includes('\t') ? text.split('\t') : text.trim().split(/ {3,}/u));

function splitBars(text: string): string[] {
  const inner = text.trim().replace(/^\||\|$/gu, '');
  return inner.split(/(?<!\\)\|/u).map((cell) => cell.replaceAll('\\|', '|').trim());
}

/** A rule below a head. */
const isRule = (cells: readonly string[]) =>
  cells.some((cell) => ruleCell.test(cell)) && cells.every((cell) => cell === '' || ruleCell.test(cell));

/** A row of empty cells, or a rule with no row above it: the table's own, no part of the letter. */
export function isEmptyRow(line: SourceLine, above: SourceLine | undefined): boolean {
  if (!isRow(line)) return false;
  const cells = cellsOf(line);
  if (isRule(cells)) return !above || !isRow(above) || isEmptyRow(above, undefined);
  return cells.every((cell) => cell === '');
}

/** Rows of a run of lines; a rule belongs to the row above it. */
export function readRows(lines: readonly SourceLine[]): Row[] {
  const rows: Row[] = [];
  for (const line of lines) {
    const cells = cellsOf(line);
    const last = rows.at(-1);
    if (last && isRule(cells)) last.lines = [last.lines[0], line.n];
    else rows.push({ cells, lines: [line.n, line.n] });
  }
  return rows;
}
