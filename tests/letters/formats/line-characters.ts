/**
 * Holds a letter's tree against its lines: every letter and figure of a line must stand in the one node that covers it,
 * in order. List marks that the list itself shows, and the labels around an assignment's ID, are all that may go.
 */
import type { ListItem, RootContent } from 'mdast';
import { linesOf } from '../../../scripts/letters/layout/nodes.ts';
import type { LetterReading, SourceDocument } from '../../../scripts/letters/reading.ts';
import { toPlain } from '../../../scripts/text/markdown.ts';

const characters = (text: string) => text.match(/[\p{L}\p{N}¹]+/gu)?.join('') ?? '';

/** One line of words for each place where tree and lines differ; none when all is there. */
export function differences(reading: LetterReading, document: SourceDocument): string[] {
  const aside = new Set(reading.asides.flatMap(({ lines: [first, last] }) => range(first, last)));
  const printed = document.lines.filter(({ n, text }) => text.trim() && !aside.has(n));
  const found: string[] = [];
  const covered = new Map<number, number>();
  for (const node of reading.tree.children) {
    const [first, last] = linesOf(node);
    const lines = printed.filter(({ n }) => n >= first && n <= last);
    for (const { n } of lines) covered.set(n, (covered.get(n) ?? 0) + 1);
    const marks = marksOf(node);
    const expected = characters(lines.map(({ n, text }) => text.replace(marks.get(n) ?? /^$/u, '')).join(' '));
    if (!textsOf(node).map(characters).includes(expected)) found.push(`${first}-${last}: ${toPlain(node)}`);
  }
  const [first, last] = reading.lines;
  const lost = printed.filter(({ n }) => n >= first && n <= last && covered.get(n) !== 1);
  return [...found, ...lost.map(({ n }) => `${n}: in ${covered.get(n) ?? 0} nodes`)];
}

/** What a node may have looked like in print. */
function textsOf(node: RootContent): string[] {
  const place = node.type === 'heading' ? node.data?.place : undefined;
  if (place?.role !== 'assignment') return [toPlain(node)];
  const { ids, departments, titleAsPrinted, number = '' } = place;
  const id = ids[0] ?? number;
  return [`ID ${id} Eieravdeling HOD ${departments.join('')} ${titleAsPrinted}`, `${id} ${titleAsPrinted}`, id];
}

/** The mark that each item's first line begins with. */
function marksOf(node: RootContent): Map<number, RegExp> {
  const marks = new Map<number, RegExp>();
  const visit = (item: ListItem, ordered: boolean) => {
    const mark = ordered ? /^\s*\d{1,2}[.)]\s/u : /^\s*[-•o]\s/u;
    if (ordered || !item.data?.label) marks.set(item.position?.start.line ?? 0, mark);
    for (const child of item.children) {
      if (child.type === 'list') for (const one of child.children) visit(one, child.ordered === true);
    }
  };
  if (node.type === 'list') for (const item of node.children) visit(item, node.ordered === true);
  return marks;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
