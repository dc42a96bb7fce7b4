import type { Element, Properties, Root } from 'hast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** Attributes that give an element the look of Designsystemet. */
const design: Record<string, Properties> = {
  h2: { className: ['ds-heading'], dataSize: 'sm' },
  h3: { className: ['ds-heading'], dataSize: 'xs' },
  h4: { className: ['ds-heading'], dataSize: '2xs' },
  h5: { className: ['ds-heading'], dataSize: '2xs' },
  h6: { className: ['ds-heading'], dataSize: '2xs' },
  ul: { className: ['ds-list'] },
  ol: { className: ['ds-list'] },
  table: { className: ['ds-table'], dataColor: 'neutral' },
};

/** A rehype plugin: letter text gets the classes of Designsystemet. Classes that are there already stay. */
export function applyDesign() {
  return (tree: Root) => {
    visit(tree, 'element', (node: Element) => {
      const isTextLink = node.tagName === 'a' && !node.properties.className;
      const add = isTextLink ? { className: linkClasses(node) } : design[node.tagName];
      if (add) node.properties = { ...node.properties, ...structuredClone(add) };
    });
  };
}

/** On paper an address follows its link, unless the letter prints the address itself. */
function linkClasses(link: Element): string[] {
  const text = plainText(link);
  return /^(?:https?:|www\.)|@/u.test(text) ? ['ds-link', 'printed-as-address'] : ['ds-link'];
}
