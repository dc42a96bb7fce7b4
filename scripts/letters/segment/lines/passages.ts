/**
 * Lines of running text become passages: one for a paragraph or a list item, whether it is printed as plain text, as
 * Markdown or inside a line of HTML.
 *
 * Takes: lines without headings and tables.
 * Guarantees: every word of every line is in a passage of that line; list marks are read off, HTML and Markdown too.
 */
import type { List, PhrasingContent, RootContent } from 'mdast';
import type { LineRange } from '../../../../src/schemas/index.ts';
import { toPlain } from '../../../text/markdown.ts';
import { fromHtml, hasHtml } from '../../layout/html.ts';
import type { SourceLine } from '../../reading.ts';
import { readInline } from './inline.ts';
import { type ListMark, readMark } from './marks.ts';
import { splitItems } from './split-items.ts';

export interface Passage {
  content: PhrasingContent[];
  lines: LineRange;
  /** Null for a paragraph. */
  mark: ListMark | null;
  /** How far in an item stands: leading spaces, or the lists around it in HTML. */
  indent: number;
  /** A whole line of plain text, by itself between blank lines; or a paragraph of HTML that is all emphasised. */
  apart: boolean;
  /** From a table row (the line ends in tabs) or HTML: the next line begins something new. */
  row: boolean;
}

/** A passage's words, without markup. */
export function wordsOf({ content }: Passage): string {
  return plain(content);
}

export function plain(content: readonly PhrasingContent[]): string {
  return toPlain({ type: 'paragraph', children: [...content] });
}

export function readPassages(lines: readonly SourceLine[]): Passage[] {
  const written = lines.filter(({ text }) => text.trim() !== '');
  return written.flatMap((line, at) => {
    const touches = written[at - 1]?.n === line.n - 1 || written[at + 1]?.n === line.n + 1;
    return hasHtml(line.text) ? readHtml(fromHtml(line.text, line.n), line.n) : [readPlain(line, !touches)];
  });
}

/** Leading white space, as spaces; what stands further in stands no deeper. */
const leadingSpace = /^ {0,40}/u;

function readPlain({ n, text }: SourceLine, apart: boolean): Passage {
  const marked = readMark(text);
  return {
    content: readInline(marked?.rest ?? text, n),
    lines: [n, n],
    mark: marked?.mark ?? null,
    indent: leadingSpace.exec(text)?.[0].length ?? 0,
    apart: apart && !text.endsWith('\t'),
    row: text.endsWith('\t'),
  };
}

export function readHtml(nodes: readonly RootContent[], line: number, indent = 0): Passage[] {
  return nodes.flatMap((node): Passage[] => {
    if (node.type === 'list') return readHtmlList(node, line, indent);
    if (node.type !== 'paragraph') return 'children' in node ? readHtml(node.children, line, indent) : [];
    const apart = node.children.length === 1 && ['emphasis', 'strong'].includes(node.children[0]?.type ?? '');
    return splitItems(node.children).map((item) => passage(item.mark, item.content, line, indent, apart));
  });
}

/** Items whose marks are printed have those; an ordered list without printed numbers counts its own. */
function readHtmlList(list: List, line: number, indent: number): Passage[] {
  return list.children.flatMap((item, at): Passage[] => {
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph') return readHtml(item.children, line, indent + 1);
    const number = (list.start ?? 1) + at;
    const unmarked: ListMark = list.ordered
      ? { style: '1.', ordinal: number, label: `${number}.` }
      : { style: '-', ordinal: null };
    const items = splitItems(first.children).map(({ mark, content }) =>
      passage(mark ?? unmarked, content, line, indent, false),
    );
    return [...items, ...readHtml(rest, line, indent + 1)];
  });
}

function passage(
  mark: ListMark | null,
  content: PhrasingContent[],
  line: number,
  indent: number,
  apart: boolean,
): Passage {
  return { content, lines: [line, line], mark, indent, apart, row: true };
}
