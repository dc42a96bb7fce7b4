/** The tables of a letter with where they stand: under which heading, in which section, after which words. */
import type { PhrasingContent, Root, Table, TableCell, TableRow } from 'mdast';
import { letterUrl } from '../../../src/domain/addresses.ts';
import type { LineUse } from '../../../src/schemas/index.ts';
import { toPlain } from '../../text/markdown.ts';
import type { Part } from './parts.ts';

export interface PlacedTable {
  use: LineUse | undefined;
  /** Plain cells of the first row. */
  head: string[];
  rows: PlacedRow[];
  /** Innermost heading that it stands under, plain; empty where there is none. */
  heading: string;
  /** Number of the innermost numbered section, null for none. */
  section: string | null;
  /** Address of the heading on the letter's page. */
  url: string;
  /** Plain text of the nodes between the heading and the table. */
  before: string;
}

export interface PlacedRow {
  /** Plain cells, with a line break where the cell has one. */
  cells: string[];
  /** A further item of the row above. */
  sharesRow: boolean;
  line: number;
}

export function placeTables(tree: Root, parts: readonly Part[], slug: string): PlacedTable[] {
  const partAt = new Map(parts.map((part) => [part.heading, part]));
  const placed: PlacedTable[] = [];
  let around: Part | undefined;
  let before = '';
  for (const node of tree.children) {
    if (node.type === 'heading') {
      around = partAt.get(node);
      before = '';
    } else if (node.type === 'table') {
      placed.push(placeTable(node, around, slug, before));
    } else {
      before = `${before} ${toPlain(node)}`;
    }
  }
  return placed;
}

function placeTable(table: Table, around: Part | undefined, slug: string, before: string): PlacedTable {
  const [head, ...rows] = table.children;
  const path = around ? [...around.path, around] : [];
  const numbered = path.flatMap(({ place }) => (place.role === 'section' && place.number ? [place.number] : []));
  return {
    use: table.data?.use,
    head: head ? toRow(head).cells : [],
    rows: rows.map(toRow),
    heading: around ? toPlain(around.heading) : '',
    section: numbered.at(-1) ?? null,
    url: around ? `${letterUrl(slug)}#${around.anchor}` : letterUrl(slug),
    before: before.trim(),
  };
}

function toRow(row: TableRow): PlacedRow {
  const { children, data, position } = row;
  return { cells: children.map(cellText), sharesRow: data?.sharesRow ?? false, line: position?.start.line ?? 1 };
}

function cellText(cell: TableCell): string {
  const lines: PhrasingContent[][] = [[]];
  for (const node of cell.children) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)!.push(node);
  }
  return lines
    .map((nodes) => toPlain({ type: 'paragraph', children: nodes }))
    .filter(Boolean)
    .join('\n');
}
