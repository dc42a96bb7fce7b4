/** The page of a letter: its whole text, every heading with its anchor. */
import type { Heading, Root } from 'mdast';
import type { LetterPage } from '../../src/schemas/collections.ts';
import type { LetterData } from '../../src/schemas/index.ts';
import { fromMarkdown, toMarkedMarkdown } from '../letters/layout/markdown.ts';
import { type Archive, sourceOf } from './archive.ts';
import { type FindPage, linkIds } from './link-ids.ts';
import { markRestored, restoredWords } from './mark-restored.ts';
import { neighboursOf } from './neighbours.ts';

export function letterPage(data: LetterData, archive: Archive): LetterPage {
  const { letter, corrections } = data;
  const settings = archive.settings.get(letter.source.document);
  const count = (kind: 'ocr' | 'editorial') => corrections.filter((correction) => correction.kind === kind).length;
  return {
    ...letter,
    neighbours: neighboursOf(
      archive.letters.map((other) => other.letter),
      letter,
      ({ url, title }) => ({ url, title }),
    ),
    origin: settings?.origin ?? letter.sender,
    licence: settings?.licence ?? '',
    gaps: settings?.gaps ?? [],
    corrected: { ocr: count('ocr'), editorial: count('editorial') },
  };
}

/** Body: headings one level down (the page has its own first), each ending in `{#anchor}`. */
export function letterBody(data: LetterData, archive: Archive, findPage: FindPage): string {
  const { letter, body, goals, assignments, corrections } = data;
  const source = sourceOf(letter.source.document, archive);
  const urls = new Map([...goals, ...assignments].map(({ id, url }) => [id, url]));
  const children = body.flatMap(({ lines, markdown, anchor, subject }) => {
    const block = fromMarkdown(markdown);
    markRestored(block, restoredWords(source, lines, corrections));
    return block.children.map((node) =>
      node.type === 'heading' && anchor ? anchored(node, anchor, subject ? urls.get(subject) : undefined) : node,
    );
  });
  const tree: Root = { type: 'root', children };
  linkIds(tree, findPage, null);
  return toMarkedMarkdown(tree.children);
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
