/**
 * What letters say of a chapter or an item, as Markdown: a heading of ours, the letter's words as a quotation with
 * restored words marked, IDs, chapters and items linked, and a line on where they stand.
 */
import type { Blockquote, Heading, ListItem, Paragraph, PhrasingContent, Root, RootContent, TableCell } from 'mdast';
import { formatLines } from '../../../src/domain/format.ts';
import type { LineRange } from '../../../src/schemas/index.ts';
import { cellBreak, fromMarkdown } from '../../text/markdown.ts';
import { type Archive, nameOf, sourceOf } from '../archive.ts';
import { type FindPage, linkIds } from '../text/link-ids.ts';
import { markRestored, restoredWords } from '../text/mark-restored.ts';
import type { BudgetPassage } from './budget-passages.ts';
import type { FoundRow } from './budget-rows.ts';
import { linkBudgetItems } from './link-budget-items.ts';

/** The comment of a row. `of` tells apart comments of several rows: ` på 20 000`; `own` is the page it is quoted on. */
export function quoteComment(
  { row, comment, insteadOfAmount, lastLine }: FoundRow,
  of: string,
  own: string,
  archive: Archive,
  findPage: FindPage,
) {
  if (!comment) return [];
  const place = { letter: row.letter, url: row.url, lines: [row.line, lastLine] as LineRange };
  return quotation(
    `${insteadOfAmount ? 'Står i tabellen i stedet for beløp' : 'Kommentar i tabellen'}${of}`,
    linesAsBlocks(comment),
    { ...place, year: row.year, own },
    archive,
    findPage,
  );
}

/** A passage under a heading of the letter's own; nothing where the heading has no text. */
export function quotePassage(
  { data, heading, url, chapter, blocks }: BudgetPassage,
  own: string,
  archive: Archive,
  findPage: FindPage,
) {
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last) return [];
  const { letter, corrections } = data;
  const source = sourceOf(letter.source.document, archive);
  const children = blocks.flatMap(({ markdown, lines }) => {
    const tree = fromMarkdown(markdown);
    markRestored(tree, restoredWords(source, lines, corrections));
    return tree.children.map(headingAsText);
  });
  const lines: LineRange = [first.lines[0], last.lines[1]];
  const under = heading.includes(chapter) ? '' : ` (kap. ${chapter})`;
  return quotation(
    `Under overskriften «${heading}»${under}`,
    children,
    { letter: letter.slug, year: letter.year, url, lines, own },
    archive,
    findPage,
  );
}

interface Place {
  letter: string;
  year: number;
  url: string;
  lines: LineRange;
  /** The page it is quoted on, which does not link to itself. */
  own: string;
}

function quotation(
  title: string,
  children: RootContent[],
  { letter, year, url, lines, own }: Place,
  archive: Archive,
  findPage: FindPage,
): RootContent[] {
  const heading: Heading = { type: 'heading', depth: 3, children: [{ type: 'text', value: title }] };
  const quote = { type: 'blockquote', children } as Blockquote;
  const tree: Root = { type: 'root', children: [quote] };
  linkIds(tree, findPage, null);
  linkBudgetItems(tree, year, archive, own);
  const place: Paragraph = {
    type: 'paragraph',
    children: [
      { type: 'link', url, children: [{ type: 'text', value: nameOf(letter, archive) }] },
      { type: 'text', value: `, ${formatLines(lines)} i kildeteksten` },
    ],
  };
  return [heading, quote, place];
}

/** A quotation brings no headings of its own into the page. */
function headingAsText(node: RootContent): RootContent {
  if (node.type !== 'heading') return node;
  return { type: 'paragraph', children: [{ type: 'strong', children: node.children }] };
}

const bullet = /^[•-] /u;

/** The lines of a cell: paragraphs, and lists where they begin with a bullet. */
function linesAsBlocks(cell: TableCell): RootContent[] {
  const blocks: RootContent[] = [];
  for (const children of linesOf(cell)) {
    const [first] = children;
    const isItem = first?.type === 'text' && bullet.test(first.value);
    if (isItem) first.value = first.value.replace(bullet, '');
    const paragraph: Paragraph = { type: 'paragraph', children };
    const list = blocks.at(-1);
    const item: ListItem = { type: 'listItem', spread: false, children: [paragraph] };
    if (!isItem) blocks.push(paragraph);
    else if (list?.type === 'list') list.children.push(item);
    else blocks.push({ type: 'list', ordered: false, spread: false, children: [item] });
  }
  return blocks;
}

function linesOf(cell: TableCell): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of cell.children) {
    if (node.type !== 'text') {
      lines.at(-1)!.push(node);
      continue;
    }
    const pieces = node.value.split(cellBreak);
    for (const [at, piece] of pieces.entries()) {
      if (at > 0) lines.push([]);
      const begun = at > 0 ? piece.trimStart() : piece;
      const value = at < pieces.length - 1 ? begun.trimEnd() : begun;
      if (value) lines.at(-1)!.push({ type: 'text', value });
    }
  }
  return lines.filter((line) => line.length > 0);
}
