import type { Root } from 'mdast';
// Lets `visit` know directives.
import type {} from 'mdast-util-directive';
// Lets a node's data hold `hProperties`.
import type {} from 'remark-rehype';
import { visit } from 'unist-util-visit';

const anchor = /^[a-z0-9-]+$/u;

/**
 * A remark plugin: a list item or a paragraph that begins with the directive `:del{#a}` gets the id `a`.
 *
 * Before: `- :del{#a}a) Utrede …`. After: `data.hProperties.id` on the item, or on a paragraph that no item begins with;
 * it becomes the element's id, and the directive goes. One that stands anywhere else is text of the letter and stays.
 */
export function readPartAnchors() {
  return (tree: Root) => {
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      const [mark] = paragraph.children;
      const id = mark?.type === 'textDirective' && mark.name === 'del' ? mark.attributes?.id : null;
      if (!id || !anchor.test(id)) return;
      const part = parent?.type === 'listItem' && index === 0 ? parent : paragraph;
      part.data = { ...part.data, hProperties: { id } };
      paragraph.children.shift();
    });
  };
}
