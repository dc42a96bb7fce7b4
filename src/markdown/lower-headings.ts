import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A remark plugin: the page has the only h1, so a text with headings of level 1 has them all moved one level down. */
export function lowerHeadings() {
  return (tree: Root) => {
    const headings: Heading[] = [];
    visit(tree, 'heading', (heading) => {
      headings.push(heading);
    });
    if (!headings.some(({ depth }) => depth === 1)) return;
    for (const heading of headings) heading.depth = Math.min(6, heading.depth + 1) as Heading['depth'];
  };
}
