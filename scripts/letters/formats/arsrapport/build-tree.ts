/** Makes the tree of a report from its classified lines. */
import type { Root, RootContent } from 'mdast';
import type { LineRange, LineUse } from '../../../../src/schemas/index.ts';
import type { Vocabulary } from '../../../text/vocabulary.ts';
import { joinLines } from '../../layout/join-lines.ts';
import { heading, paragraph } from '../../layout/nodes.ts';
import type { Aside, HeadingPlace } from '../../reading.ts';
import { readInline } from '../../segment/lines/inline.ts';
import type { ClassifiedLine, LineRole } from './classify-lines.ts';
import type { Chapter } from './find-chapters.ts';
import { levelReader } from './heading-levels.ts';
import { splitFused } from './heading-patterns.ts';
import { annualAccounts } from './outline.ts';
import { labelledList, readList } from './read-list.ts';
import { readTable } from './read-table.ts';
import { cellsOf, type ReportLine } from './report-lines.ts';
import { splitBullets, splitSubPoints } from './split-points.ts';
import { isColumnsTitle, isTitleRow, isWordless } from './table-rows.ts';

export interface ReportTree {
  tree: Root;
  asides: Aside[];
}

export function buildTree(
  lines: readonly ClassifiedLine[],
  chapters: ReadonlyMap<number, Chapter>,
  vocabulary: Vocabulary,
): ReportTree {
  const children: RootContent[] = [];
  const asides: Aside[] = [];
  const levels = levelReader();
  let at = 0;
  while (at < lines.length) {
    const { line, role } = lines[at]!;
    if (role === 'row') at = addTable(at);
    else if (role === 'column-label') at = addTable(at + 1, line);
    else if (role === 'item' || role === 'labelled') {
      const run = runFrom(at, [role, 'continuation']);
      children.push(readList(run, vocabulary));
      at += run.length;
    } else if (role === 'paragraph') {
      const run = [lines[at]!, ...runFrom(at + 1, ['continuation'])];
      addParagraph(run.map((one) => one.line));
      at += run.length;
    } else if (role === 'caption') {
      addCaption(line, line.text);
      at++;
    } else if (role === 'indicator') {
      const { lead, points } = splitSubPoints(line.text);
      addHeading(line, role, lead);
      if (points.length > 0) children.push(labelledList(points, [line.n, line.n]));
      at++;
    } else {
      addHeading(line, role, line.text);
      at++;
    }
  }
  return { tree: { type: 'root', children }, asides };

  /** The lines from `start` on that have one of the roles. */
  function runFrom(start: number, roles: LineRole[]): ClassifiedLine[] {
    let end = start;
    while (lines[end] && roles.includes(lines[end]!.role)) end++;
    return lines.slice(start, end);
  }

  function addHeading(line: ReportLine, role: LineRole, text: string): void {
    const chapter = chapters.get(line.n);
    const { depth, named } = levels.next(role, text, chapter);
    const number = chapter?.number ?? null;
    const place: HeadingPlace = named ? { role: 'section', number } : { role: 'subheading' };
    children.push(heading(depth, readInline(text, line.n), place, [line.n, line.n]));
  }

  function addParagraph(run: readonly ReportLine[]): void {
    const [first] = run;
    const text = joinLines(
      run.map((one) => one.text),
      vocabulary,
    );
    const halves = run.length === 1 ? splitFused(text) : null;
    if (halves) addHeading(first!, 'heading', halves[0]);
    const { lead, points, closing } = splitBullets(halves?.[1] ?? text);
    const at: LineRange = [first!.n, run.at(-1)!.n];
    children.push(paragraph(readInline(lead, at[0]), at));
    if (points.length > 0) children.push(labelledList(points, at));
    if (closing) children.push(paragraph(readInline(closing, at[0]), at));
  }

  /** Adds the table that begins at a line, its title as a heading; gives the place after it. */
  function addTable(start: number, label?: ReportLine): number {
    const first = lines[start]!.line;
    const title = isTitleRow(first, lines[start + 1]?.line) ? first : undefined;
    let end = start + 1;
    while (lines[end]?.role === 'row' && !beginsOther(end, title)) end++;
    const all = lines.slice(title ? start + 1 : start, end).map(({ line }) => line);
    if (title) addHeading(title, 'heading', cellsOf(title)[0]!);
    const overColumns = isColumnsTitle(
      all[0]!,
      all.slice(1).find((row) => !isWordless(row)),
    )
      ? all[0]
      : undefined;
    if (overColumns) addCaption(overColumns, cellsOf(overColumns).join(''));
    const { node, asides: repeated } = readTable(overColumns ? all.slice(1) : all, tableUse(), {
      ...(title && { title }),
      ...(label && { label }),
    });
    if (node) children.push(node);
    asides.push(...repeated);
    return end;
  }

  /** Words above a table or a figure that tell what it shows. */
  function addCaption({ n }: ReportLine, text: string): void {
    children.push(paragraph(readInline(text, n), [n, n], tableUse()));
  }

  /** True where a row is the title of another table, not the same one's on its next page. */
  function beginsOther(at: number, title: ReportLine | undefined): boolean {
    const { line } = lines[at]!;
    return line.gapBefore > 0 && line.text !== title?.text && isTitleRow(line, lines[at + 1]?.line);
  }

  function tableUse(): LineUse {
    return annualAccounts.test(levels.chapter) ? 'accounts' : 'table';
  }
}
