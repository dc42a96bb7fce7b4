/**
 * One table, over all the pages it runs: the rows between page breaks are joined, headers and titles printed again at
 * the top of a page are set aside as are rows without words, empty cells stay.
 */
import type { Table } from 'mdast';
import type { LineUse } from '../../../../src/schemas/index.ts';
import { table } from '../../layout/nodes.ts';
import type { Aside } from '../../reading.ts';
import { readInline } from '../../segment/lines/inline.ts';
import { cellsOf, type ReportLine } from './report-lines.ts';
import { headerCells, isDataRow, isWordless, repeats } from './table-rows.ts';

/** A page break may leave this many rows above the header that is printed again. */
const rowsAboveHeader = 2;

interface Row {
  cells: string[];
  lines: [number, number];
}

export interface ReadTable {
  /** Null where no row has words. */
  node: Table | null;
  asides: Aside[];
}

/**
 * `rows` are the lines of the table, without its title; `title` is the title row, `label` a line above that names the
 * first column of a table without a header.
 */
export function readTable(
  lines: readonly ReportLine[],
  use: LineUse,
  { title, label }: { title?: ReportLine; label?: ReportLine } = {},
): ReadTable {
  const header = lines.find((line) => !isWordless(line));
  const rows: Row[] = [];
  const asides: Aside[] = [];
  let sinceBreak = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const isHeader = line === header;
    if (!isHeader && line.gapBefore > 0) sinceBreak = 0;
    const again =
      sinceBreak <= rowsAboveHeader && !isHeader && [header, title].some((one) => one && repeats(line, one));
    if (again || isWordless(line)) asides.push({ lines: [line.n, line.n], use: 'page-furniture' });
    else rows.push({ cells: isHeader ? headerCells(line) : cellsOf(line), lines: [line.n, line.n] });
    if (!again) sinceBreak++;
  }
  if (!header) return { node: null, asides };
  const body = isDataRow(header) ? [lostHeader(header, label), ...rows] : alignHeader(rows);
  return {
    node: table(
      body.map(({ cells, lines: at }) => ({ cells: cells.map((cell) => readInline(cell, at[0])), lines: at })),
      use,
    ),
    asides,
  };
}

/** The header of a table that prints none: empty, but for the column that a line above names. */
function lostHeader(first: ReportLine, label: ReportLine | undefined): Row {
  const at = label?.n ?? first.n;
  return { cells: [label?.text.replace(/:$/u, '') ?? ''], lines: [at, at] };
}

/** Header rows one cell short lack the empty corner above the row names. */
function alignHeader(rows: Row[]): Row[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const firstFull = rows.findIndex(({ cells }) => cells.length === width);
  return rows.map((row, at) =>
    at < firstFull && row.cells.length === width - 1 ? { ...row, cells: ['', ...row.cells] } : row,
  );
}
