import type { Element, Root } from 'hast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { partName } from '../domain/part-name.ts';

/**
 * A rehype plugin: a part of an assignment, or the name of a list, that has an id gets a link to itself after its first
 * paragraph, so that readers can copy its address. The link is empty: its sign comes from the style sheet, so that it is
 * no part of the letter's words.
 */
export function linkParts() {
  return (tree: Root) => {
    visit(tree, 'element', (part: Element) => {
      const id = part.properties.id && String(part.properties.id);
      if (!id || (part.tagName !== 'li' && part.tagName !== 'p')) return;
      part.properties.className = ['part'];
      const first = part.children.find((child) => child.type === 'element' && child.tagName === 'p');
      const text = first?.type === 'element' ? first : part;
      const inner = text.children.findIndex((child) => child.type === 'element' && /^[uo]l$/u.test(child.tagName));
      const name = part.tagName === 'li' ? partName(id) : plainText(part);
      text.children.splice(inner < 0 ? text.children.length : inner, 0, partLink(id, name));
    });
  };
}

const partLink = (id: string, name: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { className: ['part-anchor'], href: `#${id}`, ariaLabel: `Lenke til ${name}` },
  children: [],
});
