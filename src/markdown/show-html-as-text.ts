import type { Html, Paragraph, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/** `<br>` in a table cell, where Markdown has no other line break. */
const lineBreak = /^<br\s?\/?>$/u;

/**
 * A remark plugin: raw HTML in Markdown becomes the characters it is written with, so that a letter that prints
 * `<b>` shows `<b>` and nothing of it is lost or run.
 *
 * Before: `html` nodes. After: `text`, in a paragraph of its own where the HTML was a block; `<br>` is a line break.
 */
export function showHtmlAsText() {
  return (tree: Root) => {
    visit(tree, 'html', (node: Html, index, parent) => {
      if (!parent || index === undefined) return;
      const text: Text = { type: 'text', value: node.value, position: node.position };
      const inline = parent.type !== 'root' && parent.type !== 'listItem' && parent.type !== 'blockquote';
      const paragraph: Paragraph = { type: 'paragraph', children: [text], position: node.position };
      if (inline && lineBreak.test(node.value)) parent.children[index] = { type: 'break', position: node.position };
      else parent.children[index] = inline ? text : paragraph;
    });
  };
}
