/** What kinds of rows a table has: its title, its header, a header repeated after a page break, a row without words. */
import { editDistance } from './edit-distance.ts';
import { cellsOf, type ReportLine } from './report-lines.ts';

/** `0701.21`, `070121`, `21`: a first cell that is a budget item, never a column's name. */
const itemNumber = /^\d/u;
/** `6 782 986`: digits in groups. Years and dates can be column names. */
const amount = /^-?\d{1,3}(?: \d{3})+$/u;
const hyphens = /^-{2,}$/u;
/** Shorter names are too easily another one's neighbour, longer ones are no names. */
const shortestName = 10;
const longestName = 200;

export function isDataRow(row: ReportLine): boolean {
  const [first = '', ...rest] = cellsOf(row);
  return itemNumber.test(first) || rest.some((cell) => amount.test(cell));
}

/** A row that says nothing: every cell is a line of hyphens or a spreadsheet's own column name. */
export function isWordless(row: ReportLine): boolean {
  return cellsOf(row).every((cell) => !cell || hyphens.test(cell));
}

/** The title of a table printed as its first row: one cell with words, then a row of column names that begins empty. */
export function isTitleRow(row: ReportLine, next: ReportLine | undefined): boolean {
  if (next?.kind !== 'row') return false;
  const [title, ...empty] = cellsOf(row);
  const [corner = '', ...names] = cellsOf(next);
  return Boolean(title) && empty.every((cell) => !cell) && !corner && names.some(Boolean);
}

/**
 * A title printed over some of the columns, not the first, above a full row of their names: «Beholdninger rapportert til
 * kapitalregnskapet (31.12)» over «Konto | Tekst | 2024 | 2023 | Endring».
 */
export function isColumnsTitle(row: ReportLine, next: ReportLine | undefined): boolean {
  if (next?.kind !== 'row' || isDataRow(next)) return false;
  const [first, ...rest] = cellsOf(row);
  return !first && rest.filter(Boolean).length === 1 && cellsOf(next).every(Boolean);
}

/** `☐ Tannlege`: the key of a chart, left in the corner of its table; it names the figures, not the rows. */
const chartKey = /^[☐□■▪] ?(?=\p{L})/u;

/** The cells of a header row, a chart's key moved above the figures that it names. */
export function headerCells(row: ReportLine): string[] {
  const [first = '', ...rest] = cellsOf(row);
  const isKey = chartKey.test(first) && rest.length === 1 && !rest[0];
  return isKey ? ['', first.replace(chartKey, '')] : [first, ...rest];
}

/** The same header again; page by page a name may differ by one letter («mindreutgift», «mindretgift»), never a number. */
export function repeats(row: ReportLine, header: ReportLine): boolean {
  if (row.text === header.text) return true;
  const [cells, names] = [cellsOf(row), cellsOf(header)];
  return cells.length === names.length && cells.every((cell, at) => isSameName(cell, names[at]!));
}

function isSameName(cell: string, name: string): boolean {
  if (cell === name) return true;
  const [shorter, longer] = [cell.length, name.length].sort((one, other) => one - other) as [number, number];
  if (shorter < shortestName || longer > longestName || longer > shorter + 1) return false;
  return !/\d/u.test(name) && editDistance(cell, name) <= 1;
}
