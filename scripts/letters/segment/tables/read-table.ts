/**
 * Tables by the words of their head cells and the form of their values: budget, calendar, any other.
 *
 * Takes: a run of rows, which may hold several tables or go on with one after a page's end.
 * Guarantees: every cell's words in the row that it goes on with; a head row that only a conversion has made of a row is a row.
 */
import type { PhrasingContent } from 'mdast';
import type { LineRange, LineUse } from '../../../../src/schemas/index.ts';
import type { Vocabulary } from '../../../text/vocabulary.ts';
import { budgetColumn } from '../../rules/budget-columns.ts';
import { joinPieces, readCell } from '../lines/cells.ts';
import { isUnfinished, joinContent } from '../lines/heal.ts';
import { mergeText } from '../lines/inline.ts';
import { plain } from '../lines/passages.ts';
import type { Row } from '../lines/piece.ts';
import { cellText } from '../lines/unfold.ts';
import { dateHeads } from '../wording.ts';
import { splitCalendarRow } from './calendar-items.ts';

export interface TableRow {
  cells: PhrasingContent[][];
  lines: LineRange;
  /** A further item of the row above, which it shares the first cell of. */
  sharesRow?: true;
}

export interface FoundTable {
  head: string[];
  /** The head row first, unless it is lost. */
  rows: TableRow[];
  use: LineUse;
  headLost: boolean;
}

/** `701.21`, `740`: what begins a row of the budget. */
const chapterCell = /^(?:kap\.? ?)?0?[1-9]\d{2,3}(?:[.,] ?\d{2})?$/iu;
const amountCell = /^-?\d[\d  ]*(?:,\d+)?$/u;

export function readTables(
  rows: readonly Row[],
  known: readonly string[] | null,
  vocabulary: Vocabulary,
): FoundTable[] {
  const runs: Row[][] = [];
  for (const [at, row] of rows.entries()) {
    if (at === 0 || isHeadRow(row)) runs.push([row]);
    else runs.at(-1)!.push(row);
  }
  let head = known;
  return runs.map((run) => {
    const found = readTable(run, head, vocabulary);
    if (found.use === 'budget') head = found.head;
    return found;
  });
}

function readTable(run: readonly Row[], known: readonly string[] | null, vocabulary: Vocabulary): FoundTable {
  const first = run[0]!;
  const texts = first.cells.map((cell) => cellText(cell, first.lines[0]));
  const lost =
    !isHeadRow(first) &&
    known !== null &&
    known.length === texts.length &&
    run.some(({ cells }) => chapterCell.test(cells[0] ?? ''));
  const head = lost ? [...known] : texts;
  const use = useOf(head);
  const kept = foldColumns(lost ? [{ cells: head, lines: first.lines }, ...run] : run);
  const body = kept.map(
    (row): TableRow => ({ ...row, cells: row.cells.map((cell) => readCell(withBreaks(cell), row.lines[0])) }),
  );
  const all = lost ? body.slice(1) : body;
  const joined: TableRow[] = [];
  for (const [at, row] of all.entries()) {
    const last = joined.at(-1);
    if (last && (lost || at > 0) && isContinuation(row, use)) continueRow(last, row, vocabulary);
    else joined.push({ ...row });
  }
  const split =
    use === 'calendar' ? joined.flatMap((row, at) => (at === 0 && !lost ? [row] : splitItems(row))) : joined;
  return { head: kept[0]!.cells.map((cell) => cellText(cell, first.lines[0])), rows: split, use, headLost: lost };
}

/** A line break in a cell parts its lines, but not the figures of one amount. */
function withBreaks(cell: string): string {
  if (!/<br/iu.test(cell)) return cell;
  const parts = cell.split(/(?<!\d\s*)(?:<br\s*\/?>\s*)+|(?:<br\s*\/?>\s*)+(?!\s*\d)/iu);
  return parts.length > 1 && !/<(?:p|ul|ol|li)\b/iu.test(cell) ? parts.map((part) => `<p>${part}</p>`).join('') : cell;
}

/** Words that heads of columns are known by, two at least, or a column of days beside another. */
function isHeadRow({ cells, lines }: Row): boolean {
  const texts = cells.map((cell) => cellText(cell, lines[0]));
  const filled = texts.filter(Boolean);
  if (filled.some((text) => amountCell.test(text) || /^kap\.? ?\d/iu.test(text))) return false;
  return (
    filled.filter((text) => budgetColumn(text)).length > 1 ||
    (dateHeads.test(texts[0] ?? '') &&
      filled.length > 1 &&
      filled.length < 5 &&
      filled.every((text) => text.length < 40))
  );
}

function useOf(head: readonly string[]): LineUse {
  const columns = head.map(budgetColumn);
  if (columns.includes('limit')) return 'table';
  const sums = columns.filter(
    (one) => one === 'appropriation' || one === 'allocation' || one === 'added' || one === 'previous',
  );
  // A supplement's table may leave chapter and item to the heading above it.
  if (sums.length > 1 || (sums.length > 0 && columns.includes('chapter'))) return 'budget';
  return dateHeads.test(head[0] ?? '') && head.filter(Boolean).length > 1 ? 'calendar' : 'table';
}

/** A column without a head whose cells stand where the column left of it has none is that column. */
function foldColumns(rows: readonly Row[]): Row[] {
  const [head, ...below] = rows;
  const at = head!.cells.findIndex(
    (cell, place) =>
      place > 0 && cell === '' && below.length > 0 && below.every(({ cells }) => !cells[place] || !cells[place - 1]),
  );
  if (at < 0) return [...rows];
  return foldColumns(
    rows.map((row) => ({
      ...row,
      cells: row.cells.flatMap((cell, place) =>
        place === at - 1 ? [cell || (row.cells[at] ?? '')] : place === at ? [] : [cell],
      ),
    })),
  );
}

/** Goes on with the row above: its first cells are empty, and of a calendar only the last is filled. */
function isContinuation({ cells }: TableRow, use: LineUse): boolean {
  const filled = cells.findIndex((cell) => cell.length > 0);
  if (use === 'budget') return filled > 0 && !cells.some((cell) => amountCell.test(plain(cell)));
  return filled > 1 && filled === cells.length - 1;
}

function continueRow(row: TableRow, more: TableRow, vocabulary: Vocabulary): void {
  row.cells = Array.from({ length: Math.max(row.cells.length, more.cells.length) }, (_, at) => {
    const [left, right] = [row.cells[at] ?? [], more.cells[at] ?? []];
    if (left.length === 0 || right.length === 0) return left.length === 0 ? right : left;
    return isUnfinished(left, right) ? mergeText(joinContent(left, right, vocabulary)) : joinPieces([left, right]);
  });
  row.lines = [row.lines[0], more.lines[1]];
}

/** A calendar's cell with a list: a row an item, of which only the first has the date. */
function splitItems(row: TableRow): TableRow[] {
  const [when = [], what = [], ...others] = row.cells;
  const items: PhrasingContent[][] = [[]];
  for (const node of what) {
    if (node.type === 'break') items.push([]);
    else items.at(-1)!.push(node);
  }
  const marked = items.filter((item) => /^[•–-] /u.test(plain(item)));
  if (marked.length < 2 || marked.length < items.length) return splitCalendarRow(row);
  return items.map((item, at) => ({
    cells: at === 0 ? [when, unmarked(item), ...others] : [[], unmarked(item)],
    lines: row.lines,
    ...((at > 0 || row.sharesRow) && { sharesRow: true }),
  }));
}

const unmarked = (item: readonly PhrasingContent[]) =>
  mergeText(item).map((node, at) =>
    at === 0 && node.type === 'text' ? { ...node, value: node.value.replace(/^[•–-] /u, '').trim() } : node,
  );
