/**
 * Names of lists that look like headings: after a sentence that the lists complete («Helsedirektoratet skal:») each name
 * stands over one list, and after the last list the text goes on about them all. As headings the last of them would take
 * that text for its own, so they become paragraphs in bold.
 */
import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toPlain } from '../../text/markdown.ts';
import { readNamedLabel } from '../rules/part-label.ts';
import { linesOf, paragraph } from './nodes.ts';

export function nameLists(nodes: readonly RootContent[]): RootContent[] {
  const named = [...nodes];
  for (let at = 0; at < nodes.length; at++) {
    if (!isLeadIn(nodes[at]!)) continue;
    let end = at + 1;
    while (isName(nodes[end], nodes[at + 1]) && nodes[end + 1]?.type === 'list') end += 2;
    if (end === at + 1 || nodes[end]?.type !== 'paragraph') continue;
    for (let name = at + 1; name < end; name += 2) named[name] = toName(nodes[name] as Heading);
  }
  return named;
}

function isLeadIn(node: RootContent): boolean {
  return node.type === 'paragraph' && toPlain(node).endsWith(':');
}

/** A sub-heading of the same depth as the first. */
function isName(node: RootContent | undefined, first: RootContent | undefined): boolean {
  return (
    node?.type === 'heading' &&
    first?.type === 'heading' &&
    node.data?.place?.role === 'subheading' &&
    !node.data.place.label &&
    !readNamedLabel(toPlain(node)) &&
    node.depth === first.depth
  );
}

function toName(node: Heading): Paragraph {
  return paragraph([{ type: 'strong', children: withoutEmphasis(node.children) }], linesOf(node));
}

/** What stands in italics as a whole is in italics because it is a heading. */
function withoutEmphasis(content: PhrasingContent[]): PhrasingContent[] {
  const [only, ...others] = content;
  return only?.type === 'emphasis' && others.length === 0 ? only.children : content;
}
