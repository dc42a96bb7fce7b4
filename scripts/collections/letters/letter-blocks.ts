/**
 * A letter's body as mdast, block by block, as its pages show it: restored words marked; headings one level down (a page
 * has its own first), each ending in `{#anchor}`; under an assignment's heading the department that the letter prints on
 * the same row; a part of an assignment with the anchor it has on its own page, after that of the assignment
 * (`tb2024-07-a`). IDs are not linked yet.
 */
import type { Heading, Paragraph, RootContent, Text } from 'mdast';
import type { Assignment, Block, Goal, LetterData } from '../../../src/schemas/index.ts';
import { fromMarkdown } from '../../text/markdown.ts';
import { type Archive, sourceOf } from '../archive.ts';
import { placesIn, writeAnchor } from '../assignments/assignment-places.ts';
import { markRestored, restoredWords } from '../text/mark-restored.ts';

export type LetterBlock = Omit<Block, 'markdown'> & { nodes: RootContent[] };

/** How anchors of the letter are written on the page; they stay as they are where nothing is said. */
export type NameAnchor = (anchor: string) => string;

export function letterBlocks(
  { letter, body, goals, assignments, corrections }: LetterData,
  archive: Archive,
  nameAnchor: NameAnchor = (anchor) => anchor,
): LetterBlock[] {
  const source = sourceOf(letter.source.document, archive);
  const subjects = new Map([...goals, ...assignments].map((subject) => [subject.id, subject]));
  const blocks = body.map(({ markdown, ...block }): LetterBlock => {
    const tree = fromMarkdown(markdown);
    markRestored(tree, restoredWords(source, block.lines, corrections));
    return { ...block, nodes: tree.children };
  });
  for (const assignment of assignments) anchorParts(assignment, blocks, nameAnchor);
  return blocks.map((block) => {
    const { nodes, anchor } = block;
    const owner = block.subject ? subjects.get(block.subject) : undefined;
    if (!anchor) return block;
    const shown = nodes.flatMap((node): RootContent[] =>
      node.type === 'heading' ? [anchored(node, nameAnchor(anchor), owner?.url), ...departmentsOf(owner)] : [node],
    );
    return { ...block, nodes: shown };
  });
}

/** Gives parts that are list items and names of lists their anchors; headings have one. */
function anchorParts({ id, parts, source }: Assignment, blocks: readonly LetterBlock[], nameAnchor: NameAnchor): void {
  const [first, last] = source.lines;
  const anchor = blocks.find(({ subject }) => subject === id)?.anchor ?? '';
  const inside = blocks.filter(({ subject, lines }) => !subject && lines[0] >= first && lines[1] <= last);
  const nodes = inside.flatMap((block) => block.nodes);
  for (const place of placesIn(nodes, parts)) {
    if (place.node.type !== 'heading') writeAnchor({ ...place, anchor: `${nameAnchor(anchor)}-${place.anchor}` });
  }
}

/** Supplements print the department under the text: there it stands already. */
function departmentsOf(owner: Assignment | Goal | undefined): Paragraph[] {
  if (!owner || !('departments' in owner) || owner.departments.length === 0) return [];
  if (/^Ansvarlig avdeling/mu.test(owner.text)) return [];
  const printed = owner.departmentsAsPrinted ?? owner.departments.join('/');
  const text: Text = { type: 'text', value: `Avd. HOD: ${printed}` };
  return [{ type: 'paragraph', children: [{ type: 'emphasis', children: [text] }] }];
}

function anchored(heading: Heading, anchor: string, url: string | undefined): Heading {
  const { children } = heading;
  return {
    ...heading,
    depth: Math.min(heading.depth + 1, 6) as Heading['depth'],
    children: [
      ...(url ? [{ type: 'link' as const, url, children: children as never }] : children),
      { type: 'text', value: ` {#${anchor}}` },
    ],
  };
}
