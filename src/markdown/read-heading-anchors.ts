import type { Root } from 'mdast';
// Lets a node's data hold `hProperties`.
import type {} from 'remark-rehype';
import { visit } from 'unist-util-visit';

/** ` {#punkt-2-1}` at the end of a heading. */
const anchorAtEnd = /\s?\{#([a-z0-9-]+)\}$/u;

/**
 * A remark plugin: `## 2.1 Folkehelse {#punkt-2-1}` gets the id `punkt-2-1` and loses the braces.
 *
 * Before: headings whose last text ends in `{#id}`. After: `data.hProperties.id`, which becomes the element's id.
 */
export function readHeadingAnchors() {
  return (tree: Root) => {
    visit(tree, 'heading', (heading) => {
      const last = heading.children.at(-1);
      const match = last?.type === 'text' ? anchorAtEnd.exec(last.value) : null;
      if (last?.type !== 'text' || !match) return;
      last.value = last.value.slice(0, match.index);
      if (last.value === '') heading.children.pop();
      heading.data = { ...heading.data, hProperties: { id: match[1] } };
    });
  };
}
