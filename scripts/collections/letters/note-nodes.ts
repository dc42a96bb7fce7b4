/**
 * Our own words in a letter's text, and a supplement's passage in the letter of its year, as directives that
 * src/markdown/show-notes.ts shows. What a letter prints never becomes one: written Markdown escapes it.
 */
import type { BlockContent, Link, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { ChangeKind } from '../../../src/schemas/letter-views.ts';

export type Words = (string | Link)[];

export const linkTo = (url: string, text: string): Link => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: text }],
});

/** A note of ours under a heading or a table: one paragraph a sentence. */
export function noteNode(sentences: readonly Words[]): ContainerDirective {
  return { type: 'containerDirective', name: 'merknad', attributes: {}, children: sentences.map(paragraph) };
}

/** A passage that a supplement brings, under a label that says so. */
export function broughtNode(kind: ChangeKind, label: Words, nodes: readonly RootContent[]): ContainerDirective {
  const labelled: Paragraph = { ...paragraph(label), data: { directiveLabel: true } };
  const children = [labelled, ...nodes] as BlockContent[];
  return { type: 'containerDirective', name: 'tillegg', attributes: { art: kind }, children };
}

function paragraph(words: Words): Paragraph {
  const children = words.map(
    (word): PhrasingContent => (typeof word === 'string' ? { type: 'text', value: word } : word),
  );
  return { type: 'paragraph', children };
}
