/** The budget rows of the archive's letters, each found again in its table, where restored words are marked. */
import type { Table, TableCell, TableRow } from 'mdast';
import type { Block, BudgetRow, LetterData } from '../../../src/schemas/index.ts';
import { budgetColumn } from '../../letters/index.ts';
import { cellBreak, fromMarkdown, toPlain } from '../../text/markdown.ts';
import { type Archive, sourceOf } from '../archive.ts';
import { markRestored, restoredWords } from '../text/mark-restored.ts';

/** Columns that hold amounts. */
export const amountColumns = ['appropriation', 'allocation', 'previous', 'added'] as const;

/** A row of the data with its cells in the letter's table. */
export interface FoundRow {
  data: LetterData;
  row: BudgetRow;
  cells: TableCell[];
  /** The cell its comment stands in, undefined where it has none. */
  comment: TableCell | undefined;
  /** True where words stand instead of amounts: «Netto mellomregning føres ved årets slutt …» (2023, 1.6). */
  insteadOfAmount: boolean;
  /** Last line of the row that is not blank. */
  lastLine: number;
}

export interface FoundTable {
  data: LetterData;
  block: Block;
  /** Heads of the table as printed, plain. */
  heads: string[];
  rows: FoundRow[];
}

/** Tables of a letter that hold budget rows, in order. */
export function findBudgetTables(data: LetterData, archive: Archive): FoundTable[] {
  const source = sourceOf(data.letter.source.document, archive);
  return data.body.flatMap((block): FoundTable[] => {
    const rows = budgetRowsIn(block, data);
    if (rows.length === 0) return [];
    const tree = fromMarkdown(block.markdown);
    markRestored(tree, restoredWords(source, block.lines, data.corrections));
    const table = tree.children.find((node): node is Table => node.type === 'table');
    if (!table) return [];
    const found = findRows(rows, table).map((one, at) => {
      const end = (rows[at + 1]?.line ?? block.lines[1] + 1) - 1;
      const lines = source.lines.slice(one.row.line - 1, end);
      return { ...one, data, lastLine: lines.findLast(({ use }) => use === 'budget')?.n ?? one.row.line };
    });
    return [{ data, block, heads: headsOf(table), rows: found }];
  });
}

export function budgetRowsIn({ markdown, lines: [first, last] }: Block, { budget }: LetterData): BudgetRow[] {
  return markdown.startsWith('|') ? budget.filter(({ line }) => line >= first && line <= last) : [];
}

/** As printed, plain. */
export const headsOf = ({ children: [head] }: Table): string[] => head?.children.map((cell) => toPlain(cell)) ?? [];

/** Rows stand in the same order in both; a printed row that is no budget row is passed over. A row that is not found has no cells. */
export function findRows(rows: readonly BudgetRow[], table: Table): Omit<FoundRow, 'data' | 'lastLine'>[] {
  const heads = headsOf(table);
  const printed = table.children.slice(1);
  let at = 0;
  return rows.map((row) => {
    const place = printed.findIndex((cells, place) => place >= at && holdsRow(cells, row));
    const found = printed[place];
    if (!found) return { row, cells: [], comment: plainComment(row), insteadOfAmount: false };
    at = place + 1;
    const comment = found.children.find((cell) => row.comment !== null && toPlain(cell) === plainWords(row.comment));
    const column = comment && budgetColumn(heads[found.children.indexOf(comment)] ?? '');
    return { row, cells: found.children, comment, insteadOfAmount: amountColumns.some((one) => one === column) };
  });
}

function holdsRow(
  printed: TableRow,
  { name, appropriation, allocation, previous, added, comment }: BudgetRow,
): boolean {
  const cells = printed.children.map((cell) => toPlain(cell).replace(/ kroner$/u, ''));
  return [name, appropriation, allocation, previous, added, comment]
    .filter((text) => text !== null && text !== '')
    .every((text) => cells.includes(plainWords(text!)));
}

function plainComment({ comment }: BudgetRow): TableCell | undefined {
  if (comment === null) return undefined;
  return { type: 'tableCell', children: [{ type: 'text', value: comment.replaceAll('\n', cellBreak) }] };
}

export const plainWords = (text: string) => text.replace(/\s+/gu, ' ').trim();
