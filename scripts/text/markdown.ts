/** mdast to Markdown and to plain text: the one place where letter text is written out. */
import type { Nodes, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { type Processor, unified } from 'unified';
import { readPlain } from './read-plain.ts';

/** Breaks a line inside a table cell, where Markdown has no break of its own; white space to everyone else. */
export const cellBreak = '\u2028';

const processor = unified()
  .use(remarkParse)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    listItemIndent: 'one',
    handlers: {
      break: (_, __, state) => (state.stack.includes('tableCell') ? cellBreak : '\\\n'),
      /** As the library's own, but patterns of signs that the words do not hold are not tried: it is most of the time. */
      text(node, parent, state, info) {
        const all = state.unsafe;
        const words = `${info.before}${node.value}${info.after}`;
        const at = state.indexStack.at(-1) ?? 0;
        state.unsafe = all.filter(({ character }) => words.includes(character));
        const around = { beforeNode: parent?.children[at - 1], afterNode: parent?.children[at + 1] };
        const written = state.safe(node.value, { ...info, ...around });
        state.unsafe = all;
        return written;
      },
    },
  })
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(keepAddresses);

/** The signs that GFM escapes so that a printed address is no link: `postmottak\@hod.dep.no`, `https\:`, `www\.`. */
const inAddresses = new Set(['@', ':', '.']);

/** Lets addresses stand as printed: whoever reads the Markdown then finds links where a whole address is printed. */
function keepAddresses(this: Processor): void {
  const extensions = this.data('toMarkdownExtensions')?.flatMap((one) => one.extensions ?? [one]) ?? [];
  const kept = extensions.map((extension) => ({
    ...extension,
    unsafe: extension.unsafe?.filter(({ character, before }) => !(before && inAddresses.has(character))) ?? [],
  }));
  this.data('toMarkdownExtensions', kept);
}

/** Markdown of flow nodes, without a final line break. */
export function toMarkdown(nodes: RootContent[]): string {
  return processor.stringify({ type: 'root', children: nodes }).trimEnd();
}

const marked = processor().use(remarkDirective).freeze();

/** The same for text with words marked as restored: directives are written, and what looks like one is escaped. */
export function toMarkedMarkdown(nodes: RootContent[]): string {
  return marked.stringify({ type: 'root', children: nodes }).trimEnd();
}

/** Text → its tree: the one home of parsed text. */
const trees = new Map<string, Root>();

/**
 * Flow nodes of a Markdown text, for those who only read it. A text is parsed once, however many ask for it: its tree is
 * everyone's and frozen, so that a change fails where it is tried. Nodes have no `position`; the lines of a text are known
 * to whoever holds the text.
 */
export function readMarkdown(markdown: string): Root {
  const known = trees.get(markdown) ?? freeze(readPlain(markdown) ?? processor.parse(markdown));
  trees.set(markdown, known);
  return known;
}

/** The same as a copy, the caller's own to change. */
export function fromMarkdown(markdown: string): Root {
  return copyOf(readMarkdown(markdown));
}

function copyOf<Node extends Nodes>(node: Node): Node {
  return 'children' in node ? { ...node, children: node.children.map(copyOf) } : { ...node };
}

function freeze<Node extends Nodes>(node: Node): Node {
  node.position = undefined;
  if ('children' in node) for (const child of Object.freeze(node.children)) freeze(child);
  return Object.freeze(node);
}

/** Nodes whose children are blocks of their own: their words must not run together. */
const containers = new Set<string>(['root', 'list', 'listItem', 'blockquote', 'table', 'tableRow']);

/** Words of a node; nothing of its markup. Blocks, items and cells are parted by a space. */
export function toPlain(node: Nodes | RootContent[]): string {
  return textOf(node).replace(/\s+/gu, ' ').trim();
}

function textOf(node: Nodes | Nodes[]): string {
  if (Array.isArray(node)) return node.map(textOf).join(' ');
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return plainText(node);
  return containers.has(node.type) ? textOf(node.children) : node.children.map(textOf).join('');
}
