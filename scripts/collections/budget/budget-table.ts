/** Budget tables as the site shows them: amounts as printed under the table's own heads. */
import type { TableCell } from 'mdast';
import { budgetItemUrl } from '../../../src/domain/addresses.ts';
import type { BudgetTable, BudgetTableRow } from '../../../src/schemas/budget-page.ts';
import type { BudgetRow, LetterData } from '../../../src/schemas/index.ts';
import { budgetColumn } from '../../letters/index.ts';
import { toPlain } from '../../text/markdown.ts';
import { type Archive, nameOf } from '../archive.ts';
import { amountColumns, type FoundRow, type FoundTable, plainWords } from './budget-rows.ts';

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
    source: { document: letter.source.document, lines: [first.row.line, kept.at(-1)!.lastLine] },
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
