import type { Root, Text } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
// Lets a node's data hold `hName` and `hProperties`.
import type {} from 'remark-rehype';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Directives that mark a word: restored by rule, corrected by a person. */
export const restoredMarks = ['lest', 'rettet'];

type Directive = TextDirective | LeafDirective | ContainerDirective;

/**
 * A remark plugin: `:lest[følge]{fra="felge"}` becomes `<span class="lest" data-fra="felge">følge</span>`.
 *
 * Before: directives. After: elements for those two marks; any other directive is text of the letter that only looks
 * like one, and is text again, as it was written.
 */
export function showRestored() {
  return (tree: Root, file: VFile) => {
    visit(tree, (node, index, parent) => {
      if (!isDirective(node) || !parent || index === undefined) return;
      if (node.type === 'textDirective' && restoredMarks.includes(node.name)) {
        const from = node.attributes?.fra ?? '';
        node.data = { ...node.data, hName: 'span', hProperties: { className: [node.name], dataFra: from } };
        return;
      }
      const text: Text = { type: 'text', value: writtenAs(node, file) };
      parent.children[index] = node.type === 'textDirective' ? text : { type: 'paragraph', children: [text] };
    });
  };
}

const isDirective = (node: { type: string }): node is Directive =>
  /^(?:text|leaf|container)Directive$/u.test(node.type);

function writtenAs({ position }: Directive, file: VFile): string {
  return String(file.value).slice(position?.start.offset, position?.end.offset);
}
