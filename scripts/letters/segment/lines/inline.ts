/**
 * Inline Markdown of one line: `*Kompetanse og kvalitet:*`, `**Sluttrapporten …`, `[tekst](#)`.
 *
 * Takes: text whose list mark, if any, is already off.
 * Guarantees: text, emphasis, strong and links to web addresses only. A link that leads nowhere (`#`) keeps its text.
 * All else that Markdown or HTML would read (`# `, `1. `, `<x>`, `` ` ``) stays as the characters printed.
 */
import type { PhrasingContent, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { visit } from 'unist-util-visit';
import { position } from '../../layout/nodes.ts';

/** Markdown that a letter's line never means. */
const disabled = [
  'autolink',
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'list',
  'setextUnderline',
  'thematicBreak',
];

/** A link that leads somewhere. */
const webAddress = /^https?:\/\//u;

function onlyInline(this: Processor): void {
  this.data('micromarkExtensions', [{ disable: { null: disabled } }]);
}

const parser = unified().use(onlyInline).use(remarkParse).freeze();

/** Signs that inline Markdown is made of; most lines have none, and need no parser. */
const markup = /[*_[\]\\]/u;

export function readInline(text: string, line: number): PhrasingContent[] {
  const folded = text.replace(/\s+/gu, ' ').trim();
  if (!markup.test(folded)) return folded ? [{ type: 'text', value: folded, position: position([line, line]) }] : [];
  const tree = parser.parse(folded);
  const content = tree.children.flatMap((node) => (node.type === 'paragraph' ? node.children : []));
  const phrasing = mergeText(unlink(content));
  visit({ type: 'root', children: phrasing } as Root, (node) => {
    node.position = position([line, line]);
  });
  return phrasing;
}

function unlink(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'link' && !webAddress.test(node.url)) return unlink(node.children);
    return 'children' in node ? [{ ...node, children: unlink(node.children) } as PhrasingContent] : [node];
  });
}

/** Neighbouring text nodes as one, so that rules on text see whole sentences. */
export function mergeText(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      merged[merged.length - 1] = { ...last, value: last.value + node.value };
    else merged.push(node);
  }
  return merged;
}
