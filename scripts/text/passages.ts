/**
 * A text as passages: a paragraph or a heading each by itself, also inside lists and quotations, and a table row by
 * row.
 */
import type { Nodes, TableCell } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { cellBreak, toPlain } from './markdown.ts';

export interface PlainPassage {
  kind: 'heading' | 'text' | 'row';
  /** Plain. Cells of a row, with `\n` where the cell breaks a line; one text for any other passage. */
  cells: string[];
  /** Line of the source that it begins on; null in Markdown read back, which knows no lines. */
  line: number | null;
}

export function passagesOf(node: Nodes): PlainPassage[] {
  const line = node.position?.start.line ?? null;
  if (node.type === 'tableRow') return [{ kind: 'row', cells: node.children.map(cellText), line }];
  if (node.type === 'heading') return [{ kind: 'heading', cells: [toPlain(node)], line }];
  if (node.type === 'paragraph' || !('children' in node)) return [{ kind: 'text', cells: [toPlain(node)], line }];
  return node.children.flatMap(passagesOf);
}

/** A break is a node in a letter's tree, and a sign of its text in Markdown read back. */
function cellText({ children }: TableCell): string {
  const text = children.map((node) => (node.type === 'break' ? cellBreak : plainText(node))).join('');
  return text
    .split(cellBreak)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
