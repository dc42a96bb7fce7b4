import type { Paragraph, Root } from 'mdast';
// Lets `visit` know directives.
import type {} from 'mdast-util-directive';
// Lets a node's data hold `hProperties`.
import type {} from 'remark-rehype';
import { visit } from 'unist-util-visit';

const anchor = /^[a-z0-9-]+$/u;

/**
 * A remark plugin: a list item that begins with the directive `:del{#a}` gets the id `a`.
 *
 * Before: `- :del{#a}a) Utarbeide …`. After: `data.hProperties.id` on the item, which becomes the element's id, and no
 * directive. One that stands anywhere else is text of the letter and stays.
 */
export function readPartAnchors() {
  return (tree: Root) => {
    visit(tree, 'listItem', (item) => {
      const [paragraph] = item.children;
      const mark = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
      const id = mark?.type === 'textDirective' && mark.name === 'del' ? mark.attributes?.id : null;
      if (!id || !anchor.test(id)) return;
      item.data = { ...item.data, hProperties: { id } };
      (paragraph as Paragraph).children.shift();
    });
  };
}
