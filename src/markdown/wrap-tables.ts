import type { Element, Root, RootContent } from 'hast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * A rehype plugin: a wide table scrolls in a region of its own that the keyboard reaches, named after the heading it
 * stands under; alignment becomes a class, since a strict policy lets no style attribute through.
 */
export function wrapTables() {
  return (tree: Root) => {
    let heading = '';
    visit(tree, 'element', (node, index, parent) => {
      if (/^h[2-6]$/u.test(node.tagName)) heading = plainText(node);
      if (/^t[hd]$/u.test(node.tagName)) alignByClass(node);
      if (node.tagName !== 'table' || !parent || index === undefined || isRegion(parent)) return;
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-region'], role: 'region', tabIndex: 0, ariaLabel: `Tabell: ${heading}` },
        children: [node],
      };
    });
  };
}

const isRegion = (node: Root | RootContent) => node.type === 'element' && node.tagName === 'div';

function alignByClass(cell: Element) {
  const { align, ...rest } = cell.properties;
  cell.properties = align === 'right' || align === 'center' ? { ...rest, className: [`align-${align}`] } : rest;
}
