/** The budget rows of the archive's letters, each found again in its table, where restored words are marked. */
import type { Table, TableCell, TableRow } from 'mdast';
import { budgetItemUrl } from '../../src/lib/addresses.ts';
import type { BudgetTable, BudgetTableRow } from '../../src/schemas/budget-page.ts';
import type { Block, BudgetRow, LetterData } from '../../src/schemas/index.ts';
import { fromMarkdown, toPlain } from '../letters/layout/markdown.ts';
import { budgetColumn } from '../letters/rules/budget-columns.ts';
import { type Archive, nameOf, sourceOf } from './archive.ts';
import { markRestored, restoredWords } from './mark-restored.ts';

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

/** Tables of a letter that hold budget rows, in order. Throws where a row of the data is not in its table. */
export function findBudgetTables(data: LetterData, archive: Archive): FoundTable[] {
  const source = sourceOf(data.letter.source.document, archive);
  return data.body.flatMap((block): FoundTable[] => {
    const rows = budgetRowsIn(block, data);
    if (rows.length === 0) return [];
    const tree = fromMarkdown(block.markdown);
    markRestored(tree, restoredWords(source, block.lines, data.corrections));
    const table = tree.children.find((node): node is Table => node.type === 'table');
    const [head, ...printed] = table?.children ?? [];
    const heads = head?.children.map((cell) => toPlain(cell)) ?? [];
    const found = findRows(rows, printed, heads).map((one, at) => {
      const end = (rows[at + 1]?.line ?? block.lines[1] + 1) - 1;
      const lines = source.lines.slice(one.row.line - 1, end);
      return { ...one, data, lastLine: lines.findLast(({ use }) => use === 'budget')?.n ?? one.row.line };
    });
    return [{ data, block, heads, rows: found }];
  });
}

export function budgetRowsIn({ markdown, lines: [first, last] }: Block, { budget }: LetterData): BudgetRow[] {
  return markdown.startsWith('|') ? budget.filter(({ line }) => line >= first && line <= last) : [];
}

/** Rows stand in the same order in both; a printed row that is no budget row is passed over. */
function findRows(
  rows: readonly BudgetRow[],
  printed: readonly TableRow[],
  heads: readonly string[],
): Omit<FoundRow, 'data' | 'lastLine'>[] {
  let at = 0;
  return rows.map((row) => {
    while (at < printed.length && !holdsRow(printed[at]!, row)) at += 1;
    const found = printed[at];
    if (!found) throw new Error(`No table row for ${row.letter}, line ${row.line}`);
    at += 1;
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

const plainWords = (text: string) => text.replace(/\s+/gu, ' ').trim();

const amountColumns = ['appropriation', 'allocation', 'previous', 'added'] as const;

/** The table as the site shows it, with the rows that `keep` keeps; null where none is left. */
export function showTable(
  { data: { letter }, heads, rows }: FoundTable,
  archive: Archive,
  keep: (row: BudgetRow) => boolean = () => true,
): BudgetTable | null {
  const kept = rows.filter(({ row }) => keep(row));
  const [first] = kept;
  if (!first) return null;
  const columns = heads.flatMap((head) => {
    const column = amountColumns.find((one) => one === budgetColumn(head));
    return column ? [{ head, column }] : [];
  });
  return {
    letter: letter.slug,
    letterTitle: nameOf(letter.slug, archive),
    kind: letter.kind,
    date: letter.date,
    url: first.row.url,
    place: placeOf(letter, first.row.url),
    unit: first.row.unit,
    columns: columns.map(({ head }) => head),
    rows: kept.map((found) => showRow(found, columns)),
  };
}

function placeOf({ sections, title }: LetterData['letter'], url: string): string {
  const section = sections.find(({ anchor }) => url.endsWith(`#${anchor}`));
  if (!section) return title;
  return section.number ? `punkt ${section.number} ${section.title}` : section.title;
}

function showRow(
  { row, cells, comment }: FoundRow,
  columns: readonly { column: (typeof amountColumns)[number] }[],
): BudgetTableRow {
  const { year, chapter, item, direction, name, note, line } = row;
  return {
    chapter,
    item,
    direction,
    url: budgetItemUrl(year, chapter, item),
    name,
    amounts: columns.map(({ column }) => row[column]),
    note,
    hasComment: row.comment !== null,
    restored: cells.filter((cell) => cell !== comment && toPlain(cell) === plainWords(name)).flatMap(restoredIn),
    line,
  };
}

function restoredIn({ children }: TableCell): BudgetTableRow['restored'] {
  return children.flatMap((node) =>
    node.type === 'textDirective'
      ? [
          {
            from: node.attributes?.fra ?? '',
            to: toPlain(node.children),
            kind: node.name === 'lest' ? 'ocr' : 'editorial',
          },
        ]
      : [],
  );
}
