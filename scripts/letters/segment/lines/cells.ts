/**
 * Text of one table cell, a title included: Markdown, or HTML with paragraphs and lists.
 *
 * Guarantees: phrasing only, for a table cell holds no blocks; where a paragraph or an item of the cell ends stands a
 * line break, an item has its mark as printed.
 */
import type { PhrasingContent, RootContent } from 'mdast';
import { fromHtml, hasHtml } from '../../layout/html.ts';
import { readInline } from './inline.ts';
import { splitItems } from './split-items.ts';

export function readCell(text: string, line: number): PhrasingContent[] {
  if (text === '') return [];
  return hasHtml(text) ? joinPieces(piecesOf(fromHtml(text, line))) : readInline(text, line);
}

/** The pieces one below the other. A space before the break keeps words apart where breaks are dropped. */
export function joinPieces(pieces: readonly PhrasingContent[][]): PhrasingContent[] {
  const written = pieces.filter((piece) => piece.length > 0);
  return written.flatMap((piece, at) => (at > 0 ? [{ type: 'text', value: ' ' }, { type: 'break' }, ...piece] : piece));
}

function piecesOf(nodes: readonly RootContent[]): PhrasingContent[][] {
  return nodes.flatMap((node): PhrasingContent[][] => {
    if (node.type !== 'paragraph') return 'children' in node ? piecesOf(node.children) : [];
    return splitItems(node.children).map(({ mark, content }) => {
      const printed = mark && (mark.label ?? mark.style);
      return printed ? [{ type: 'text', value: `${printed} ` }, ...content] : content;
    });
  });
}
