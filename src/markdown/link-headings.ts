import type { Element, Root } from 'hast';
import { toString as plainText } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/**
 * A rehype plugin: beside each heading with an id stands a link to the heading itself, so that readers can copy the
 * address of a section. It is beside, not inside, to keep the heading's own words clean.
 */
export function linkHeadings() {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (!/^h[2-6]$/u.test(node.tagName) || !node.properties.id || !parent || index === undefined) return;
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['heading-row'] },
        children: [node, anchorLink(node)],
      };
      return SKIP;
    });
  };
}

const anchorLink = (heading: Element): Element => ({
  type: 'element',
  tagName: 'a',
  properties: {
    className: ['heading-anchor'],
    href: `#${heading.properties.id}`,
    ariaLabel: `Lenke til: ${plainText(heading)}`,
  },
  children: [{ type: 'text', value: '#' }],
});
