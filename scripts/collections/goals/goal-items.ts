/**
 * A goal's text taken apart: running text, headings, and the items of its lists, each with an anchor of its own.
 *
 * Takes: the goal and its text as a tree. Guarantees: the stretches hold the whole text in its order; every criterion,
 * parameter and key figure of the goal's lists is an item, once, as long as the tree holds them in the lists' order.
 */
import type { List, ListItem, Root, RootContent } from 'mdast';
import { goalItemNames } from '../../../src/domain/part-name.ts';
import type { Goal, GoalItem, GoalList, GoalPassage } from '../../../src/schemas/index.ts';
import { toMarkedMarkdown, toPlain } from '../../text/markdown.ts';

const lists: GoalList[] = ['criteria', 'parameters', 'keyFigures'];

/** First part of an item's anchor. */
const anchors: Record<GoalList, keyof typeof goalItemNames> = {
  criteria: 'kriterium',
  parameters: 'parameter',
  keyFigures: 'nokkeltall',
};

export function goalPassages(goal: Goal, { children }: Root): GoalPassage[] {
  const left = new Map(lists.map((list) => [list, [...goal[list]]]));
  const counts = new Map(lists.map((list) => [list, 0]));
  const passages: GoalPassage[] = [];
  let running: RootContent[] = [];
  const closeText = () => {
    if (running.length > 0) passages.push({ kind: 'text', markdown: toMarkedMarkdown(running) });
    running = [];
  };
  for (const node of children) {
    const list = node.type === 'list' ? listOf(node, left) : null;
    if (node.type === 'heading') {
      closeText();
      passages.push({ kind: 'heading', markdown: toMarkedMarkdown([{ type: 'paragraph', children: node.children }]) });
    } else if (node.type === 'list' && list) {
      closeText();
      const items = node.children.map((item) => {
        const number = (counts.get(list) ?? 0) + 1;
        counts.set(list, number);
        return itemOf(item, list, String(number), left.get(list) ?? []);
      });
      passages.push({ kind: 'items', list, items });
    } else {
      running.push(node);
    }
  }
  closeText();
  return passages;
}

/** Items of all lists, each followed by its sub-points. */
export function allItems(passages: readonly GoalPassage[]): GoalItem[] {
  const withSubPoints = (item: GoalItem): GoalItem[] => [item, ...item.items.flatMap(withSubPoints)];
  return passages.flatMap((passage) => (passage.kind === 'items' ? passage.items.flatMap(withSubPoints) : []));
}

/** The goal's list whose next text this list begins with; null for a list of running text. */
function listOf({ children: [first] }: List, left: ReadonlyMap<GoalList, string[]>): GoalList | null {
  const plain = first ? ownText(first) : '';
  return lists.find((list) => endsWith(plain, left.get(list)?.[0])) ?? null;
}

const endsWith = (plain: string, text: string | undefined) => text !== undefined && plain.endsWith(text);

function ownText({ children: [first] }: ListItem): string {
  return first ? toPlain(first) : '';
}

/** `left` holds what of the list is still to come; texts are taken off it as they are met. */
function itemOf(node: ListItem, list: GoalList, number: string, left: string[]): GoalItem {
  const plain = ownText(node);
  const text = endsWith(plain, left[0]) ? (left.shift() ?? plain) : plain;
  const own = node.children.filter(({ type }) => type !== 'list');
  for (const more of own.slice(1)) if (toPlain(more) === left[0]) left.shift();
  const subPoints = node.children.flatMap((child) => (child.type === 'list' ? child.children : []));
  const anchor = anchors[list];
  return {
    anchor: `${anchor}-${number}`,
    name: `${goalItemNames[anchor]} ${number.replaceAll('-', ' ')}`,
    list,
    text,
    label: plain.slice(0, plain.length - text.length).trim() || null,
    markdown: toMarkedMarkdown(own),
    answer: null,
    report: null,
    items: subPoints.map((child, at) => itemOf(child, list, `${number}-${subPointMark(at)}`, left)),
  };
}

/** `a`, `b` … `z`, then `27`. */
const subPointMark = (at: number) => (at < 26 ? String.fromCharCode(97 + at) : String(at + 1));
