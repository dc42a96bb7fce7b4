/**
 * A text in its blocks: paragraphs, headings, list items and table rows, each with the part of its page that it stands
 * in. So an excerpt need not run from one item into the next, and can lead to the very part.
 */
import type { RootContent } from 'mdast';
import { isListName, type Place } from '../collections/assignments/assignment-places.ts';
import { toPlain } from '../text/markdown.ts';

export interface TextBlock {
  /** Plain. */
  text: string;
  /** Anchor of the part of the page that it stands in, null where it stands in none. */
  anchor: string | null;
}

/** Together the blocks hold the same words in the same order as `toPlain` of the nodes. */
export function textBlocks(nodes: readonly RootContent[], places: readonly Place[] = []): TextBlock[] {
  const anchors = new Map<RootContent, string>(places.map(({ node, anchor }) => [node, anchor]));
  let section: string | null = null;
  return nodes.flatMap((node, at) => {
    if (node.type === 'heading') section = anchors.get(node) ?? null;
    const before = nodes[at - 1];
    const list = before && isListName(before, node) ? anchors.get(before) : undefined;
    return blocksOf(node, list ?? section, anchors);
  });
}

const containers = new Set<string>(['list', 'listItem', 'blockquote', 'table']);

function blocksOf(node: RootContent, outer: string | null, anchors: ReadonlyMap<RootContent, string>): TextBlock[] {
  const anchor = anchors.get(node) ?? outer;
  if ('children' in node && containers.has(node.type)) {
    return node.children.flatMap((child) => blocksOf(child, anchor, anchors));
  }
  const text = toPlain(node);
  return text === '' ? [] : [{ text, anchor }];
}

/** Texts that stand in no part of their page. */
export const toBlocks = (texts: readonly string[]): TextBlock[] =>
  texts.flatMap((text) => (text.trim() === '' ? [] : [{ text: text.trim(), anchor: null }]));

/** The text of blocks in one. */
export const textOf = (blocks: readonly TextBlock[]) => blocks.map(({ text }) => text).join(' ');
