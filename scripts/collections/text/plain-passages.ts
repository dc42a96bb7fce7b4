/** The words of a text, passage by passage as a browser sets them: each heading, paragraph and table cell by itself. */
import type { Nodes } from 'mdast';
import { toPlain } from '../../text/markdown.ts';

const passages = new Set<Nodes['type']>(['heading', 'paragraph', 'tableCell']);

export function plainPassages(node: Nodes): string[] {
  if (passages.has(node.type)) return [toPlain(node)].filter(Boolean);
  return 'children' in node ? node.children.flatMap(plainPassages) : [];
}
