/**
 * A text as passages: a paragraph or a heading each by itself, also inside lists and quotations, and a table row by
 * row.
 */
import type { Nodes, TableCell } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { cellBreak, toPlain } from './markdown.ts';

export interface Passage {
  kind: 'heading' | 'text' | 'row';
  /** Plain. Cells of a row, with `\n` where the cell breaks a line; one text for any other passage. */
  cells: string[];
}

export function passagesOf(node: Nodes): Passage[] {
  if (node.type === 'tableRow') return [{ kind: 'row', cells: node.children.map(cellText) }];
  if (node.type === 'heading') return [{ kind: 'heading', cells: [toPlain(node)] }];
  if (node.type === 'paragraph' || !('children' in node)) return [{ kind: 'text', cells: [toPlain(node)] }];
  return node.children.flatMap(passagesOf);
}

function cellText(cell: TableCell): string {
  const lines = plainText(cell).split(cellBreak);
  return lines
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
