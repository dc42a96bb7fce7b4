/**
 * What a letter says outside its assignments: every block but headings of assignments, assignments' texts and lists of
 * earlier assignments, each with the heading that it stands under.
 */
import type { RootContent } from 'mdast';
import type { Block, Section } from '../../../src/schemas/index.ts';
import type { MergedLetter } from '../archive.ts';

export interface OutsidePassage {
  block: Block;
  /** What the block was written from. */
  node: RootContent;
  /** Nearest heading above, or the block's own; null before the first. */
  section: Section | null;
  /** The letter's page at that heading. */
  url: string;
}

export function outsidePassages({ letter, assignments, body, reading }: MergedLetter): OutsidePassage[] {
  const sections = new Map(letter.sections.map((section) => [section.anchor, section]));
  let section: Section | null = null;
  return body.flatMap((block, at) => {
    const { lines, anchor } = block;
    if (anchor) section = sections.get(anchor) ?? section;
    const inside = assignments.some(({ source }) => lines[0] >= source.lines[0] && lines[1] <= source.lines[1]);
    const node = reading.tree.children[at]!;
    const isList = node.type === 'list' && node.children.some((item) => item.data?.carriedOver);
    if (inside || isList) return [];
    return [{ block, node, section, url: section ? `${letter.url}#${section.anchor}` : letter.url }];
  });
}
