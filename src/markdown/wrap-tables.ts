import type { Element, Root, RootContent } from 'hast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * A rehype plugin: a wide table scrolls in a region of its own that the keyboard reaches, named after the heading it
 * stands under; alignment becomes a class, since a strict policy lets no style attribute through; a figure
 * alone in its cell is kept on one line; an empty heading cell is no heading.
 */
export function wrapTables() {
  return (tree: Root) => {
    const named = new Map<string, number>();
    let heading = '';
    visit(tree, 'element', (node, index, parent) => {
      if (/^h[2-6]$/u.test(node.tagName)) heading = plainText(node);
      if (/^t[hd]$/u.test(node.tagName)) dressCell(node);
      if (node.tagName !== 'table' || !parent || index === undefined || isRegion(parent)) return;
      const count = (named.get(heading) ?? 0) + 1;
      named.set(heading, count);
      parent.children[index] = {
        type: 'element',
        tagName: 'section',
        properties: { className: ['table-region'], tabIndex: 0, ariaLabel: regionName(heading, count) },
        children: [node],
      };
    });
  };
}

function regionName(heading: string, count: number): string {
  const name = heading ? `Tabell: ${heading}` : 'Tabell';
  return count > 1 ? `${name} (${count})` : name;
}

const isRegion = (node: Root | RootContent) => node.type === 'element' && node.tagName === 'section';

function dressCell(cell: Element) {
  const { align, ...rest } = cell.properties;
  const text = plainText(cell).trim();
  const names = [
    ...(align === 'right' || align === 'center' ? [`align-${align}`] : []),
    ...(wholeFigure.test(text) ? ['figure'] : []),
  ];
  cell.properties = names.length > 0 ? { ...rest, className: names } : rest;
  if (cell.tagName !== 'th') return;
  if (text === '') cell.tagName = 'td';
  else cell.properties.scope = 'col';
}

/** `-113 483 878`, `37,4 %`: broken over lines it could be read as several. */
const wholeFigure = /^[-–+]?\d[\d \u00A0.,]*%?$/u;
