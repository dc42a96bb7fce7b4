import type { Element, ElementContent, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';

/** What stands between the lines of a table cell: Markdown has no line break there. */
const cellBreak = '\u2028';

/**
 * A rehype plugin: lines of a table cell are parted by `<br>`.
 *
 * Before: `7,5 mill. kr …\u20287 mill. kr …` in one text. After: two texts with a break between them.
 */
export function breakCells() {
  return (tree: Root) => {
    visit(tree, 'text', (node: Text, index, parent) => {
      if (!parent || index === undefined || !node.value.includes(cellBreak)) return;
      const lines = node.value.split(cellBreak).map((value): Text => ({ type: 'text', value }));
      const broken = lines.flatMap((line): ElementContent[] => [lineBreak(), line]).slice(1);
      parent.children.splice(index, 1, ...broken);
      return index + broken.length;
    });
  };
}

function lineBreak(): Element {
  return { type: 'element', tagName: 'br', properties: {}, children: [] };
}
