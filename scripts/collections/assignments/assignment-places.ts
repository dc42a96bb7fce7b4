/**
 * The places of an assignment's Markdown that have an anchor: its parts and its other sub-headings. The labels that the
 * letter's data give decide what is a part; Markdown alone would take `2023. …` for one.
 */
import type { Heading, ListItem, Paragraph, RootContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { shorten, slugify } from '../../../src/domain/slug.ts';
import type { Assignment } from '../../../src/schemas/index.ts';
import { nestLabel, partAnchor, readMarkedLabel, readNamedLabel } from '../../letters/index.ts';
import { toPlain } from '../../text/markdown.ts';

export interface Place {
  /** Label of a part, null for any other sub-heading and for the name of a list. */
  label: string | null;
  /** Unique in the assignment. */
  anchor: string;
  node: Heading | ListItem | Paragraph;
}

/** Parts in reading order, each label once; then what else has a name. Parts have the first choice of anchors. */
export function placesIn(nodes: readonly RootContent[], parts: Assignment['parts']): Place[] {
  const left = new Set(parts.map(({ label }) => label));
  const taken = new Set<string>();
  const named = labelled(nodes).flatMap(({ label, node }) =>
    left.delete(label) ? [{ label, anchor: freeAnchor(partAnchor(label), taken), node }] : [],
  );
  const isNamed = (node: RootContent) => named.some((place) => place.node === node);
  const headings = nodes.flatMap((node, at) =>
    (node.type === 'heading' && !isNamed(node)) || isListName(node, nodes[at + 1])
      ? [{ label: null, anchor: freeAnchor(shorten(slugify(toPlain(node))), taken), node }]
      : [],
  );
  return [...named, ...headings];
}

/** A paragraph in bold before a list (`Pasientens legemiddelliste` in TB2025-61). */
export function isListName(node: RootContent, next: RootContent | undefined): node is Paragraph {
  if (node.type !== 'paragraph' || next?.type !== 'list') return false;
  return node.children.length === 1 && node.children[0]?.type === 'strong';
}

/** Writes the anchor into the Markdown: `{#del-1}` at the end of a heading, else `:del{#a}` before the first word. */
export function writeAnchor({ anchor, node }: Place): void {
  if (node.type === 'heading') {
    node.children.push({ type: 'text', value: ` {#${anchor}}` });
    return;
  }
  const first = node.type === 'listItem' ? node.children[0] : node;
  const mark: TextDirective = { type: 'textDirective', name: 'del', attributes: { id: anchor }, children: [] };
  if (first?.type === 'paragraph') first.children.unshift(mark);
}

/** The anchor, or with a number where an earlier one has it. */
function freeAnchor(anchor: string, taken: Set<string>): string {
  let free = anchor;
  for (let count = 2; taken.has(free); count += 1) free = `${anchor}-${count}`;
  taken.add(free);
  return free;
}

interface Labelled {
  label: string;
  node: Heading | ListItem;
}

function labelled(nodes: readonly RootContent[]): Labelled[] {
  let outer: string | null = null;
  return nodes.flatMap((node): Labelled[] => {
    if (node.type === 'heading') {
      outer = readNamedLabel(toPlain(node));
      return outer ? [{ label: outer, node }] : [];
    }
    return labelledItems(node, outer);
  });
}

function labelledItems(list: RootContent, outer: string | null): Labelled[] {
  if (list.type !== 'list') return [];
  return list.children.flatMap((node, at) => {
    const number = list.ordered ? String((list.start ?? 1) + at) : null;
    const label = labelOfItem(node, number, outer);
    const inner = node.children.flatMap((child) => labelledItems(child, label ?? outer));
    return label ? [{ label, node }, ...inner] : inner;
  });
}

/** A number that Markdown shows as the list's own, a mark that stands as the first word, or a name. */
function labelOfItem({ children: [first] }: ListItem, number: string | null, outer: string | null): string | null {
  const text = first ? toPlain(first) : '';
  const mark = number ?? readMarkedLabel(text.split(' ', 1)[0]);
  return mark ? nestLabel(outer, mark) : readNamedLabel(text);
}
