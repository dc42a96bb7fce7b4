/** The page of a letter: its whole text, every heading with its anchor. */
import type { Heading, Paragraph, Root, RootContent, Text } from 'mdast';
import type { LetterPage } from '../../src/schemas/collections.ts';
import type { Assignment, Block, Goal, LetterData } from '../../src/schemas/index.ts';
import { readMarkdown, toMarkedMarkdown } from '../letters/layout/markdown.ts';
import { type Archive, nameOf, sourceOf } from './archive.ts';
import { placesIn, writeAnchor } from './assignment-places.ts';
import { type FindPage, linkIds } from './link-ids.ts';
import { markRestored, restoredWords } from './mark-restored.ts';
import { neighboursOf } from './neighbours.ts';

export function letterPage(data: LetterData, archive: Archive): LetterPage {
  const { letter, corrections } = data;
  const settings = archive.settings.get(letter.source.document);
  const count = (kind: 'ocr' | 'editorial') => corrections.filter((correction) => correction.kind === kind).length;
  return {
    ...letter,
    name: nameOf(letter.slug, archive),
    neighbours: neighboursOf(
      archive.letters.map((other) => other.letter),
      letter,
      ({ url, slug }) => ({ url, title: nameOf(slug, archive) }),
    ),
    origin: settings?.origin ?? letter.sender,
    licence: settings?.licence ?? '',
    gaps: settings?.gaps ?? [],
    corrected: { ocr: count('ocr'), editorial: count('editorial') },
  };
}

/**
 * Body: headings one level down (the page has its own first), each ending in `{#anchor}`; under an assignment's heading
 * the department that the letter prints on the same row; a part of an assignment has the anchor it has on its own page,
 * after that of the assignment (`tb2024-07-a`).
 */
export function letterBody(data: LetterData, archive: Archive, findPage: FindPage): string {
  const { letter, body, goals, assignments, corrections } = data;
  const source = sourceOf(letter.source.document, archive);
  const subjects = new Map([...goals, ...assignments].map((subject) => [subject.id, subject]));
  const blocks = body.map((block) => {
    const tree = structuredClone(readMarkdown(block.markdown));
    markRestored(tree, restoredWords(source, block.lines, corrections));
    return { ...block, nodes: tree.children };
  });
  for (const assignment of assignments) anchorParts(assignment, blocks);
  const children = blocks.flatMap(({ nodes, anchor, subject }): RootContent[] => {
    const owner = subject ? subjects.get(subject) : undefined;
    return nodes.flatMap((node) =>
      node.type === 'heading' && anchor ? [anchored(node, anchor, owner?.url), ...departmentsOf(owner)] : [node],
    );
  });
  const tree: Root = { type: 'root', children };
  linkIds(tree, findPage, null);
  return toMarkedMarkdown(tree.children);
}

type ParsedBlock = Block & { nodes: RootContent[] };

/** Gives parts that are list items and names of lists their anchors; headings have one. */
function anchorParts({ id, parts, source }: Assignment, blocks: readonly ParsedBlock[]): void {
  const [first, last] = source.lines;
  const anchor = blocks.find(({ subject }) => subject === id)?.anchor;
  const inside = blocks.filter(({ subject, lines }) => !subject && lines[0] >= first && lines[1] <= last);
  const nodes = inside.flatMap((block) => block.nodes);
  for (const place of placesIn(nodes, parts)) {
    if (place.node.type !== 'heading') writeAnchor({ ...place, anchor: `${anchor}-${place.anchor}` });
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
