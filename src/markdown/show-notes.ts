import type { Blockquote, Paragraph, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString as plainText } from 'mdast-util-to-string';
// Lets a node's data hold `hName` and `hProperties`.
import type {} from 'remark-rehype';
import { visit } from 'unist-util-visit';

/** Classes of a passage that a supplement brings, by what it does. */
export const broughtClasses = ['added', 'clarified', 'changed', 'postponed', 'replaced', 'money', 'general'].map(
  (kind) => `brought-${kind}`,
);

/**
 * A remark plugin: our own notes in a letter's text, and passages of supplements in the letter of their year.
 *
 * Before: `:::merknad` with paragraphs; `:::tillegg[Lagt til i …]{art=added}` with the passage. After: `div.letter-note`,
 * which is no part of the letter's words; `div.brought` in a group named after its label, which stands first in it, and
 * with its end told to those who listen.
 */
export function showNotes() {
  return (tree: Root) => {
    visit(tree, 'containerDirective', (node: ContainerDirective, index, parent) => {
      if (!parent || index === undefined) return;
      const shown = node.name === 'merknad' ? note(node) : node.name === 'tillegg' ? brought(node) : null;
      if (shown) parent.children[index] = shown;
    });
  };
}

function note({ children, position }: ContainerDirective): Blockquote {
  const hProperties = { className: ['letter-note'] };
  return { type: 'blockquote', children, position, data: { hName: 'div', hProperties } };
}

function brought({ children, attributes, position }: ContainerDirective): Blockquote {
  const [label] = children;
  if (label?.type === 'paragraph') label.data = { ...label.data, hProperties: { className: ['brought-label'] } };
  const end: Paragraph = {
    type: 'paragraph',
    data: { hProperties: { className: ['brought-end'] } },
    children: [{ type: 'text', value: 'Slutt på teksten fra tillegget.' }],
  };
  const className = ['brought', `brought-${attributes?.art}`];
  const hProperties = { className, role: 'group', ariaLabel: plainText(label) };
  return { type: 'blockquote', children: [...children, end], position, data: { hName: 'div', hProperties } };
}
