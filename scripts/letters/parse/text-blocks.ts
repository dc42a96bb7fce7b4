/** The paragraphs of a passage in reading order, each with the part of the assignment that it stands in. */
import type { Heading, ListItem, RootContent } from 'mdast';
import type { LineRange } from '../../../src/schemas/index.ts';
import { toPlain } from '../../text/markdown.ts';
import { linesOf } from '../layout/nodes.ts';
import { nestLabel, readMarkedLabel, readNamedLabel } from '../rules/part-label.ts';

export interface TextBlock {
  /** Plain, without the label of its list item. */
  text: string;
  lines: LineRange;
  /** Label of the nearest list item that has one. */
  part: string | null;
}

export function textBlocks(nodes: readonly RootContent[], outer: string | null = null): TextBlock[] {
  let part = outer;
  return nodes.flatMap((node): TextBlock[] => {
    if (node.type === 'heading') {
      const place = node.data?.place;
      part = place?.role === 'subheading' && place.label ? place.label : outer;
      return [];
    }
    if (node.type === 'list') return node.children.flatMap((item) => blocksOfItem(item, part));
    if (node.type === 'table') {
      return node.children.flatMap((row) =>
        row.children.map((cell) => ({ text: toPlain(cell), lines: linesOf(row), part })),
      );
    }
    return [{ text: toPlain(node), lines: linesOf(node), part }];
  });
}

function blocksOfItem(item: ListItem, outer: string | null): TextBlock[] {
  const label = labelOf(item, outer) ?? outer;
  const [first, ...rest] = textBlocks(item.children, label);
  if (!first) return [];
  const mark = item.data?.label;
  const text = mark && first.text.startsWith(`${mark} `) ? first.text.slice(mark.length + 1) : first.text;
  return [{ ...first, text }, ...rest];
}

/** Label of the part that a heading begins, null where it begins none. */
export function labelOfHeading(node: Heading): string | null {
  const place = node.data?.place;
  return place?.role === 'subheading' && place.label ? place.label : readNamedLabel(toPlain(node));
}

/** Label of a list item: what it is marked with, inside the label of the item around it, or the name it begins with. */
export function labelOf(item: ListItem, outer: string | null): string | null {
  const mark = readMarkedLabel(item.data?.label);
  if (mark) return nestLabel(outer, mark);
  const [first] = item.children;
  return first ? readNamedLabel(toPlain(first)) : null;
}
