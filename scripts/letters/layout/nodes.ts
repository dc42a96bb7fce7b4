/** Small makers of mdast nodes that carry their lines. Text is plain: nothing in it is read as Markdown. */
import type {
  BlockContent,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableCell,
  TableRow,
} from 'mdast';
import type { LineRange, LineUse } from '../../../src/schemas/index.ts';
import type { CarriedOverRow, HeadingPlace } from '../reading.ts';

export function position(lines: LineRange) {
  return { start: { line: lines[0], column: 1 }, end: { line: lines[1], column: 1 } };
}

/** Lines of a node made here or parsed with real line numbers. */
export function linesOf(node: RootContent): LineRange {
  if (!node.position) throw new Error(`A ${node.type} node has no lines`);
  return [node.position.start.line, node.position.end.line];
}

function phrasing(content: string | PhrasingContent[]): PhrasingContent[] {
  return typeof content === 'string' ? [{ type: 'text', value: content }] : content;
}

export function heading(
  depth: number,
  content: string | PhrasingContent[],
  place: HeadingPlace,
  lines: LineRange,
): Heading {
  const level = Math.min(depth, 6) as Heading['depth'];
  return { type: 'heading', depth: level, children: phrasing(content), data: { place }, position: position(lines) };
}

export function paragraph(content: string | PhrasingContent[], lines: LineRange, use?: LineUse): Paragraph {
  const node: Paragraph = { type: 'paragraph', children: phrasing(content), position: position(lines) };
  return use ? { ...node, data: { use } } : node;
}

export interface ItemOptions {
  /** As printed, `a)`; kept in the text by whoever shows the list. */
  label?: string;
  carriedOver?: CarriedOverRow;
  /** Nested lists and further paragraphs. */
  more?: BlockContent[];
}

export function listItem(content: string | PhrasingContent[], lines: LineRange, options: ItemOptions = {}): ListItem {
  const { label, carriedOver, more = [] } = options;
  const data = { ...(label && { label }), ...(carriedOver && { carriedOver }) };
  return {
    type: 'listItem',
    spread: false,
    children: [paragraph(content, lines), ...more],
    data,
    position: position([lines[0], Math.max(lines[1], ...more.map((node) => node.position?.end.line ?? 0))]),
  };
}

const decimalLabel = /^(\d{1,3})\.$/u;

/**
 * A list over the lines of its items. Items labelled 1., 2., 3. make an ordered list; other labels (`1)`, `a)`, `ii.`)
 * become the first words of their item, since a Markdown list shows no such labels and a label must not be lost.
 */
export function list(items: ListItem[], use?: LineUse): List {
  const numbers = items.map((item) => Number(decimalLabel.exec(item.data?.label ?? '')?.[1] ?? Number.NaN));
  const ordered = numbers.length > 0 && numbers.every((value, at) => value === (numbers[0] ?? 0) + at);
  if (!ordered) for (const item of items) showLabel(item);
  return {
    type: 'list',
    ordered,
    ...(ordered && { start: numbers[0] }),
    spread: false,
    children: items,
    position: position([
      Math.min(...items.map((item) => item.position?.start.line ?? 1)),
      Math.max(...items.map((item) => item.position?.end.line ?? 1)),
    ]),
    ...(use && { data: { use } }),
  };
}

function showLabel(item: ListItem): void {
  const [first] = item.children;
  if (item.data?.label && first?.type === 'paragraph')
    first.children.unshift({ type: 'text', value: `${item.data.label} ` });
}

interface RowContent {
  cells: (string | PhrasingContent[])[];
  lines: LineRange;
  sharesRow?: true;
}

/** A table; the first row is its header. `rows` hold plain text or phrasing. */
export function table(rows: RowContent[], use?: LineUse): Table {
  const columns = Math.max(...rows.map((row) => row.cells.length));
  const children: TableRow[] = rows.map(({ cells, lines, sharesRow }) => ({
    type: 'tableRow',
    ...(sharesRow && { data: { sharesRow } }),
    position: position(lines),
    children: Array.from(
      { length: columns },
      (_, at): TableCell => ({
        type: 'tableCell',
        children: phrasing(cells[at] ?? ''),
      }),
    ),
  }));
  const lines: LineRange = [Math.min(...rows.map((row) => row.lines[0])), Math.max(...rows.map((row) => row.lines[1]))];
  return { type: 'table', children, position: position(lines), ...(use && { data: { use } }) };
}
