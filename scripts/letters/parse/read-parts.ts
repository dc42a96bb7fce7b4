/**
 * Parts of an assignment: list items with a letter or a number, items and sub-headings that name themselves
 * (`Delleveranse 1: …`, `Deloppdrag 2: …`). Plain bullets are none. A part's text holds the parts inside it.
 */
import type { Heading, ListItem, RootContent } from 'mdast';
import type { Assignment } from '../../../src/schemas/index.ts';
import { toMarkdown, toPlain } from '../../text/markdown.ts';
import { labelOf, labelOfHeading } from './text-blocks.ts';

type AssignmentPart = Assignment['parts'][number];

export function readParts(content: readonly RootContent[]): AssignmentPart[] {
  const parts: AssignmentPart[] = [];
  let outer: string | null = null;
  for (const [at, node] of content.entries()) {
    if (node.type === 'heading') {
      outer = labelOfHeading(node);
      if (outer) parts.push({ label: outer, text: textUnder(node, content.slice(at + 1)) });
    } else if (node.type === 'list') {
      for (const item of node.children) parts.push(...partsOfItem(item, outer));
    }
  }
  return parts;
}

function partsOfItem(item: ListItem, outer: string | null): AssignmentPart[] {
  const label = labelOf(item, outer);
  const inner = item.children.flatMap((node) =>
    node.type === 'list' ? node.children.flatMap((one) => partsOfItem(one, label ?? outer)) : [],
  );
  return label ? [{ label, text: toMarkdown(withoutMark(item)) }, ...inner] : inner;
}

/** An item's nodes without the mark that stands as its first word. */
function withoutMark(item: ListItem): RootContent[] {
  const [first, ...rest] = item.children;
  const mark = item.data?.label;
  if (first?.type !== 'paragraph' || !mark) return item.children;
  const [word, ...words] = first.children;
  if (word?.type !== 'text' || !word.value.startsWith(`${mark} `)) return item.children;
  const value = word.value.slice(mark.length + 1);
  return [{ ...first, children: [...(value ? [{ ...word, value }] : []), ...words] }, ...rest];
}

/** A deadline of the part that a sub-heading gives: it ends the part. */
const ownDeadline = /^frist (?:for )?deloppdrag/iu;

/** What stands under a sub-heading; after the last one the letter goes on about the whole assignment. */
function textUnder(heading: Heading, after: readonly RootContent[]): string {
  const next = after.findIndex((node) => node.type === 'heading' && node.depth <= heading.depth);
  const inside = next < 0 ? [...after] : after.slice(0, next);
  const deadline = inside.findIndex((node) => ownDeadline.test(toPlain(node)));
  if (deadline >= 0) return toMarkdown(inside.slice(0, deadline + 1));
  const list = inside.findLastIndex((node) => node.type === 'list');
  return toMarkdown(next < 0 && list >= 0 ? inside.slice(0, list + 1) : inside);
}
