/**
 * Goals that no heading calls so: a numbered list of them (`… å nå følgende hovedmål: 1. … 2. …`), each with a section of its name
 * further on; sections with `Styringsparametere` or `Nøkkeltall` right under them; or the list alone.
 *
 * Takes: the tree of a letter. Guarantees: nothing where a heading already names a goal; else the same tree with the places of
 * headings changed, or the items of the list as headings.
 */
import type { Heading, List, Root, RootContent } from 'mdast';
import { toPlain } from '../../text/markdown.ts';
import { heading, linesOf } from '../layout/nodes.ts';
import type { HeadingPlace } from '../reading.ts';
import { shareOfStems } from '../rules/word-stem.ts';
import { goalListLead } from './wording.ts';

/** Share of words that the item of a list and the title of a section have in common. */
const alike = 0.7;
const itemLabel = /^\d{1,2}[.)]\s+/u;
const sectionNumber = /^\d{1,2}(?:\.\d{1,2})*\.?\s+/u;

export function findGoals({ children }: Root): Root {
  const placed = children.some((node) => node.type === 'heading' && node.data?.place?.role === 'goal');
  if (placed) return { type: 'root', children };
  const lists = children.flatMap((node, at) =>
    isGoalList(node, children[at - 1]) ? [{ list: node as List, at }] : [],
  );
  for (const { list } of lists) {
    const goals = sectionsOf(list, children);
    if (goals.size > list.children.length / 2) return { type: 'root', children: place(children, goals) };
  }
  const parents = parentsOfParts(children);
  if (parents.size > 0) return { type: 'root', children: place(children, parents) };
  const [only] = lists.toReversed();
  return { type: 'root', children: only ? spread(children, only.at) : children };
}

function isGoalList(node: RootContent, before: RootContent | undefined): boolean {
  if (node.type !== 'list' || node.children.length < 2 || before?.type !== 'paragraph') return false;
  return goalListLead.test(toPlain(before)) && node.children.every(({ children }) => children.length === 1);
}

const titles = (list: List) => list.children.map((item) => toPlain(item).replace(itemLabel, ''));

/** Sections named as the items are, each with its goal's number. */
function sectionsOf(list: List, children: readonly RootContent[]): Map<RootContent, HeadingPlace> {
  const found = new Map<RootContent, HeadingPlace>();
  const sections = children.filter(
    (node): node is Heading => node.type === 'heading' && node.data?.place?.role === 'section',
  );
  for (const [at, title] of titles(list).entries()) {
    const own = sections.find((node) => !found.has(node) && shareOfStems(titleOf(node), title) >= alike);
    if (own) found.set(own, { role: 'goal', number: (list.start ?? 1) + at, title: titleOf(own) });
  }
  return found;
}

const titleOf = (node: Heading) => toPlain(node).replace(sectionNumber, '');

/** Sections right above the headings of a goal's lists. */
function parentsOfParts(children: readonly RootContent[]): Map<RootContent, HeadingPlace> {
  const found = new Map<RootContent, HeadingPlace>();
  let above: { node: Heading; number: string } | null = null;
  for (const node of children) {
    const place = node.type === 'heading' ? node.data?.place : undefined;
    if (node.type !== 'heading' || !place) continue;
    if (place.role === 'goal-part' && above && node.depth === above.node.depth + 1) {
      const number = Number(above.number.split('.').at(-1));
      found.set(above.node, { role: 'goal', number, title: titleOf(above.node) });
    }
    if (place.role === 'attachment') above = null;
    if (place.role !== 'section') continue;
    if (!place.number?.includes('.')) above = null;
    else if (!/^oppdrag/iu.test(titleOf(node))) above = { node, number: place.number };
  }
  const numbers = [...found.values()].map((one) => (one.role === 'goal' ? one.number : 0));
  return new Set(numbers).size === numbers.length ? found : new Map();
}

function place(children: readonly RootContent[], goals: ReadonlyMap<RootContent, HeadingPlace>): RootContent[] {
  return children.map((node) => {
    const own = goals.get(node);
    return own && node.type === 'heading' ? { ...node, data: { ...node.data, place: own } } : node;
  });
}

/** The items of the list as headings of goals. */
function spread(children: readonly RootContent[], at: number): RootContent[] {
  const list = children[at] as List;
  const around = children.slice(0, at).findLast((node): node is Heading => node.type === 'heading');
  const depth = (around?.depth ?? 0) + 1;
  const headings = list.children.map((item, index) => {
    const number = (list.start ?? 1) + index;
    const title = toPlain(item).replace(itemLabel, '');
    return heading(
      depth,
      `${number}. ${title}`,
      { role: 'goal', number, title },
      linesOf(item as unknown as RootContent),
    );
  });
  return [...children.slice(0, at), ...headings, ...children.slice(at + 1)];
}
