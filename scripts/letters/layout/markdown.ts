/** mdast to Markdown and to plain text: the one place where letter text is written out. */
import type { Nodes, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one' })
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false });

/** Markdown of flow nodes, without a final line break. */
export function toMarkdown(nodes: RootContent[]): string {
  return processor.stringify({ type: 'root', children: nodes }).trimEnd();
}

const marked = processor().use(remarkDirective).freeze();

/** The same for text with words marked as restored: directives are written, and what looks like one is escaped. */
export function toMarkedMarkdown(nodes: RootContent[]): string {
  return marked.stringify({ type: 'root', children: nodes }).trimEnd();
}

/** Flow nodes of a Markdown text. */
export function fromMarkdown(markdown: string): Root {
  return processor.parse(markdown);
}

/** Words of a node; nothing of its markup. Flow nodes are parted by a space. */
export function toPlain(node: Nodes | RootContent[]): string {
  const nodes = Array.isArray(node) ? node : [node];
  return nodes
    .map((one) => plainText(one))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
