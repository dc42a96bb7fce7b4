import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * A rehype plugin: a part of an assignment that has an id gets a link to itself after its first paragraph, so that
 * readers can copy its address. The link is empty: its sign comes from the style sheet, so that it is no part of the letter's words.
 */
export function linkParts() {
  return (tree: Root) => {
    visit(tree, { type: 'element', tagName: 'li' }, (item: Element) => {
      const { id } = item.properties;
      if (!id) return;
      item.properties.className = ['part'];
      const first = item.children.find((child) => child.type === 'element' && child.tagName === 'p');
      const text = first?.type === 'element' ? first : item;
      const inner = text.children.findIndex((child) => child.type === 'element' && /^[uo]l$/u.test(child.tagName));
      text.children.splice(inner < 0 ? text.children.length : inner, 0, partLink(String(id)));
    });
  };
}

const partLink = (id: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { className: ['part-anchor'], href: `#${id}`, ariaLabel: `Lenke til ${nameOf(id)}` },
  children: [],
});

/** `a` → `del a`, `tb2024-07-a` → `del a`, `del-1` → `del 1`, `delleveranse-1` → `delleveranse 1`. */
function nameOf(id: string): string {
  const own = /(?:^|-)((?:del|delleveranse)-[a-z0-9]+|[a-z]+)$/u.exec(id)?.[1] ?? id;
  return own.startsWith('del') ? own.replaceAll('-', ' ') : `del ${own}`;
}
