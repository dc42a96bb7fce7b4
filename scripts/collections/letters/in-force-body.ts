/**
 * The text of a letter as it applied with some of its supplements.
 *
 * Guarantees: the letter's own text is whole and in order; each passage of the supplements stands once, under a label
 * that says which one brings it: a clarification after the assignment it clarifies, a new assignment after the others of
 * its area, money after the text on its chapter and item, and what belongs to no place at the end. Nothing is struck
 * out: how a supplement changes the letter it says in its own words.
 */
import type { Heading, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { changeLabels } from '../../../src/lib/letters/change-labels.ts';
import type { LetterData } from '../../../src/schemas/index.ts';
import { toMarkedMarkdown } from '../../text/markdown.ts';
import type { Archive } from '../archive.ts';
import { linkBudgetItems, linkBudgetRows } from '../budget/link-budget-items.ts';
import { type FindPage, linkIds } from '../text/link-ids.ts';
import { changeNotes, type Lead, moneyNotes, type Supplement } from './change-notes.ts';
import { inForceAnchor, nameInForce } from './in-force-address.ts';
import { insertNotes } from './insert-notes.ts';
import { letterBlocks } from './letter-blocks.ts';
import { endOfSection, levelOf } from './letter-places.ts';
import { broughtNode, linkTo, noteNode } from './note-nodes.ts';
import { type SupplementPassage, supplementPassages } from './supplement-passages.ts';

/** Heading of ours for what belongs to no place in the letter; it stands last. */
export const placeless = { anchor: 'tillegg-uten-punkt', title: 'Tillegg som ikke hører til ett punkt i brevet' };

/** `supplements` are those that are in, oldest first. */
export function inForceBody(
  main: LetterData,
  supplements: readonly Supplement[],
  archive: Archive,
  findPage: FindPage,
): string {
  const blocks = letterBlocks(main, archive);
  linkBudgetRows(blocks, main);
  const lead: Lead = (change) => `#${change.inForce.split('#')[1]}`;
  insertNotes(blocks, { headings: changeNotes(supplements, lead, archive), rows: moneyNotes(main, supplements, lead) });
  const brought = supplements.flatMap((supplement) => broughtBy(supplement, main, archive));
  const placed = brought.toSorted((a, b) => a.at - b.at || a.rank - b.rank);
  const before = (at: number) => placed.filter((one) => one.at === at).map(({ node }) => node);
  const ending = placed.filter(({ at }) => at > blocks.length).map(({ node }) => node);
  const children: RootContent[] = [
    ...blocks.flatMap(({ nodes }, at) => [...before(at), ...nodes]),
    ...before(blocks.length),
    ...(ending.length > 0 ? [...opening(), ...ending] : []),
  ];
  const tree: Root = { type: 'root', children };
  linkIds(tree, findPage, null);
  linkBudgetItems(tree, main.letter.year, archive);
  return toMarkedMarkdown(tree.children);
}

interface Brought {
  /** Block of the letter that it stands before; beyond the last where it belongs to no place. */
  at: number;
  /** What belongs to one assignment stands before what belongs to its area. */
  rank: number;
  node: RootContent;
}

function broughtBy({ data, name }: Supplement, main: LetterData, archive: Archive): Brought[] {
  const blocks = letterBlocks(data, archive, (anchor) => nameInForce(data, anchor));
  linkBudgetRows(blocks, data);
  const nodesOf = (passage: SupplementPassage, depth: number) =>
    setDepth(
      blocks.slice(...passage.blocks).flatMap(({ nodes }) => nodes),
      depth,
    );
  const passages = supplementPassages(data, main);
  const placed = passages.flatMap((passage): Brought[] => {
    const place = placeFor(passage, main);
    if (!place) return [];
    const from = linkTo(`${data.letter.url}#${passage.anchor}`, `tillegg ${name}`);
    const label = [`${changeLabels[passage.kind]} i `, from];
    const rank = passage.kind === 'added' ? 1 : 0;
    return [{ at: place.at, rank, node: broughtNode(passage.kind, label, nodesOf(passage, place.depth)) }];
  });
  const others = passages.filter((passage) => passage.to.length === 0);
  if (others.length === 0) return placed;
  const own = heading(3, `Tillegg ${name}`, inForceAnchor(data, null).slice(1));
  const nodes = [own, ...others.flatMap((passage) => nodesOf(passage, 4))];
  const label = ['Fra ', linkTo(data.letter.url, `tillegg ${name}`)];
  return [...placed, { at: main.body.length + 1, rank: 0, node: broughtNode('general', label, nodes) }];
}

/** Where in the body of the year's letter a passage goes, and how deep its heading is there. */
function placeFor({ kind, to: [place] }: SupplementPassage, main: LetterData): { at: number; depth: number } | null {
  const at = place ? main.body.findIndex(({ anchor }) => anchor === place.anchor) : -1;
  if (!place || at < 0) return null;
  const end = endOfSection(main, at);
  /** Headings stand one level deeper on the page than in the letter. */
  const depthAt = (block: number) => (levelOf(main.letter.sections, main.body[block]?.anchor) ?? 1) + 1;
  if (kind !== 'added') return { at: end, depth: depthAt(at) + 1 };
  const isAssignment = (subject: string | undefined) => main.assignments.some(({ id }) => id === subject);
  const last = main.body.findLastIndex(({ subject }, block) => block > at && block < end && isAssignment(subject));
  return last < 0 ? { at: end, depth: depthAt(at) + 1 } : { at: endOfSection(main, last), depth: depthAt(last) };
}

function opening(): RootContent[] {
  return [
    heading(2, placeless.title, placeless.anchor),
    noteNode([['Overskriften er vår. Teksten under er tilleggenes.']]),
  ];
}

function heading(depth: Heading['depth'], title: string, anchor: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value: `${title} {#${anchor}}` }] };
}

/** The first heading gets the depth, the others follow, none deeper than 6. */
function setDepth(nodes: RootContent[], depth: number): RootContent[] {
  const headings: Heading[] = [];
  visit({ type: 'root', children: nodes } as Root, 'heading', (one) => {
    headings.push(one);
  });
  const lower = depth - (headings[0]?.depth ?? depth);
  for (const one of headings) one.depth = Math.min(6, Math.max(2, one.depth + lower)) as Heading['depth'];
  return nodes;
}
