import type { Element, Root } from 'hast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** `a)`, `1.`, `ii.` or `(2)` before the words of an item. */
const printedLabel = /^\s*\(?(?:[a-zæøå]|[ivx]{1,4}|\d{1,2})[.)]\s/u;

/**
 * A rehype plugin: a list whose items all begin with a label that the letter prints needs no bullets beside them.
 * The label stays text, as printed.
 */
export function markLabelledLists() {
  return (tree: Root) => {
    visit(tree, { type: 'element', tagName: 'ul' }, (list: Element) => {
      const items = list.children.filter((child) => child.type === 'element');
      if (!items.every((item) => printedLabel.test(plainText(item)))) return;
      list.properties = { ...list.properties, className: ['ds-list', 'labelled'] };
    });
  };
}
