/** The page of a letter: its whole text, every heading with its anchor. */
import type { Heading, Root } from 'mdast';
import type { LetterPage } from '../../src/schemas/collections.ts';
import type { LetterData } from '../../src/schemas/index.ts';
import { fromMarkdown, toMarkdown } from '../letters/layout/markdown.ts';
import type { Archive } from './archive.ts';
import { type FindPage, linkIds } from './link-ids.ts';
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
export function letterBody({ body, goals, assignments }: LetterData, findPage: FindPage): string {
  const urls = new Map([...goals, ...assignments].map(({ id, url }) => [id, url]));
  const children = body.flatMap(({ markdown, anchor, subject }) => {
    const { children: nodes } = fromMarkdown(markdown);
    return nodes.map((node) =>
      node.type === 'heading' && anchor ? anchored(node, anchor, subject ? urls.get(subject) : undefined) : node,
    );
  });
  const tree: Root = { type: 'root', children };
  linkIds(tree, findPage, null);
  return toMarkdown(tree.children);
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
