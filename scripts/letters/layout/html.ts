/**
 * HTML fragments as machine reading leaves them in a line of a letter: tags never closed, lists that hold their items
 * as bare text, paragraphs inside lists.
 *
 * Takes: the text of one line.
 * Guarantees: mdast flow nodes on that line without `html` nodes; a list holds list items only; paragraphs that a
 * list never closed before them stand after the list; every word stays, and markup unknown here stays as text.
 */
import type { Element, ElementContent, Root as HtmlRoot, RootContent as HtmlRootContent } from 'hast';
import type { Root, RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { position } from './nodes.ts';

/** One whole tag of a kind that letters use. Only tells whether a line holds HTML; nothing is read with it. */
const knownTag = /<\/?(?:p|ol|ul|li|i|em|b|strong|u|br)(?:\s[^<>]*)?\/?>/iu;

/** Elements that become Markdown. */
const kept = new Set(['p', 'ol', 'ul', 'li', 'i', 'em', 'b', 'strong', 'u']);

const parser = unified().use(rehypeParse, { fragment: true });
const converter = unified().use(rehypeRemark);

/** More tags than any line of a letter: such a line is shown as it stands. */
const mostTags = 400;

export function hasHtml(text: string): boolean {
  return knownTag.test(text) && text.split('<').length <= mostTags;
}

/** Flow nodes of an HTML fragment; `- a- b` inside a list stays one item, for the format to split. */
export function fromHtml(html: string, line: number): RootContent[] {
  const fragment = parser.parse(html);
  fragment.children = [...keepUnknown(fragment.children, html), ...droppedTail(fragment, html)].flatMap(tidy);
  const tree = converter.runSync(fragment) as unknown as Root;
  visit(tree, (node) => {
    node.position = position([line, line]);
  });
  return tree.children;
}

type Content = ElementContent | HtmlRootContent;

/** `<td>12</td>` → the text «<td>12</td>», `<br>` → a space; known elements stay. */
function keepUnknown(nodes: readonly Content[], html: string): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element') return text(html.slice(...span([node])));
    if (node.tagName === 'br') return text(' ');
    const children = keepUnknown(node.children, html);
    if (kept.has(node.tagName)) return [{ ...node, children }];
    if (node.tagName === 'a' || !node.position) return children;
    const [start, end] = span([node]);
    if (children.length === 0) return text(html.slice(start, end));
    const [first, last] = span(node.children);
    return [...text(html.slice(start, first)), ...children, ...text(html.slice(last, end))];
  });
}

function text(value: string): ElementContent[] {
  return value ? [{ type: 'text', value }] : [];
}

/** First and last offset of nodes; elements that the parser supplied itself have only those of their content. */
function span(nodes: readonly Content[]): [number, number] {
  const spans = nodes.map((node): [number, number] => {
    if (node.position) return [node.position.start.offset ?? 0, node.position.end.offset ?? 0];
    return 'children' in node ? span(node.children) : [Infinity, 0];
  });
  return [Math.min(...spans.map(([start]) => start)), Math.max(0, ...spans.map(([, end]) => end))];
}

/** A tag that the text breaks off in is dropped by the parser: `… under 3 <b` keeps its last words as text. */
function droppedTail(fragment: HtmlRoot, html: string): ElementContent[] {
  const tail = html.slice(span(fragment.children)[1]).trim();
  return tail.startsWith('</') ? [] : text(tail);
}

/** A node whose lists hold items only. */
function tidy(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  const children = node.children.flatMap(tidy);
  return isList(node) ? tidyList(node, children) : [{ ...node, children }];
}

/** `<ul>- a <ul>- b <p>c</p>` → the list of a (with the list of b), then the paragraph c. */
function tidyList(list: Element, children: ElementContent[]): ElementContent[] {
  const onlyParagraphs = children.every((child) => isElement(child, 'p') || isBlank(child));
  const pieces: Element[] = [];
  let items: ElementContent[] | null = null;
  let loose: Element | null = null;
  for (const child of children) {
    if (isBlank(child) && !loose) continue;
    if (isElement(child, 'p') && !onlyParagraphs) {
      pieces.push(child);
      items = null;
      loose = null;
      continue;
    }
    if (!items) {
      items = [];
      pieces.push({ ...list, children: items });
    }
    if (isElement(child, 'li')) {
      items.push(child);
      loose = null;
    } else if (isList(child) && items.length > 0) {
      lastOf(items).children.push(child);
    } else if (loose && !onlyParagraphs && !loose.children.some(isList)) {
      loose.children.push(child);
    } else {
      loose = { type: 'element', tagName: 'li', properties: {}, children: [child] };
      items.push(loose);
    }
  }
  return pieces;
}

const lastOf = (items: ElementContent[]) => items.at(-1) as Element;
const isList = (node: ElementContent): boolean => isElement(node, 'ul') || isElement(node, 'ol');
const isBlank = (node: ElementContent) => node.type === 'text' && node.value.trim() === '';

function isElement(node: ElementContent, name: string): node is Element {
  return node.type === 'element' && node.tagName === name;
}
