/**
 * Decides what each line of a report is. Headings are plain lines, so the decision rests on the contents, on headings
 * that every goal repeats, on blank lines around the line, and on how its words end.
 */

import { continues, letterLabel } from './continuation.ts';
import type { Chapter } from './find-chapters.ts';
import {
  caption,
  figureCaption,
  firstGoalPart,
  indicator,
  isGoalPart,
  isGoalTitle,
  isHeadingPhrase,
  isTaskHeadline,
} from './heading-patterns.ts';
import { leadersAccount } from './outline.ts';
import type { ReportLine } from './report-lines.ts';
import { isDataRow } from './table-rows.ts';

export type LineRole =
  | 'chapter'
  | 'goal'
  | 'goal-part'
  | 'indicator'
  | 'heading'
  | 'caption'
  /** A word with a colon above a table without a header: the name of its first column. */
  | 'column-label'
  | 'paragraph'
  /** Goes on where the line before it stopped. */
  | 'continuation'
  | 'labelled'
  | 'item'
  | 'row';

export interface ClassifiedLine {
  line: ReportLine;
  role: LineRole;
}

export interface ReportFrame {
  chapters: ReadonlyMap<number, Chapter>;
  /** Lines of names, titles, place and day. */
  signatures: ReadonlySet<number>;
}

const decimalLabel = /^(\d{1,2})\. (?=\p{Lu})/u;
const imageHole = 3;

export function classifyLines(lines: readonly ReportLine[], frame: ReportFrame): ClassifiedLine[] {
  const { chapters, signatures } = frame;
  const classified: ClassifiedLine[] = [];
  let chapter = '';

  for (const [at, line] of lines.entries()) {
    chapter = chapters.get(line.n)?.title ?? chapter;
    classified.push({ line, role: roleOf(line, at) });
  }
  return classified;

  function roleOf(line: ReportLine, at: number): LineRole {
    const next = lines[at + 1];
    const before = classified.at(-1);
    if (chapters.has(line.n)) return 'chapter';
    if (line.kind !== 'text') return line.kind;
    if (isGoalPart(line.text)) return 'goal-part';
    if (indicator.test(line.text)) return 'indicator';
    if (caption.test(line.text)) return 'caption';
    if (before && isText(before) && continues(line, before.line)) return 'continuation';
    if (next?.text === firstGoalPart && isGoalTitle(line.text)) return 'goal';
    if (isLabelled(at)) return 'labelled';
    if (signatures.has(line.n)) return 'paragraph';
    const standsAlone = line.gapBefore > 0 && line.gapAfter > 0;
    if (!standsAlone || isChartText(line, before)) return 'paragraph';
    if (next && continues(next, line)) return 'paragraph';
    if (leadersAccount.test(chapter) && isTaskHeadline(line.text)) return 'heading';
    if (!isHeadingPhrase(line.text)) return 'paragraph';
    if (!line.text.endsWith(':')) return 'heading';
    if (next?.kind === 'item' || isLabelled(at + 1)) return 'paragraph';
    return next?.kind === 'row' && isDataRow(next) ? 'column-label' : 'heading';
  }

  /** One of at least two points, «1. …» and «2. …» or «c) …» and «d) …»; a date is followed by no second point. */
  function isLabelled(at: number): boolean {
    const order = orderOf(lines[at]);
    if (order === null) return false;
    const nearest = (step: number) => {
      let other = at + step;
      while (lines[other]?.kind === 'text' && orderOf(lines[other]) === null && isBreak(other)) other += step;
      return orderOf(lines[other]);
    };
    return nearest(1)?.first === order.last + 1 || nearest(-1)?.last === order.first - 1;
  }

  /** True for the second half of a point that a page break cut. */
  function isBreak(at: number): boolean {
    const [line, previous] = [lines[at], lines[at - 1]];
    return Boolean(line && previous && continues(line, previous));
  }
}

function orderOf(line: ReportLine | undefined): { first: number; last: number } | null {
  if (line?.kind !== 'text') return null;
  const decimal = decimalLabel.exec(line.text)?.[1];
  if (decimal) return { first: Number(decimal), last: Number(decimal) };
  const letters = letterLabel.exec(line.text)?.[1]?.match(/\b[a-h]\b/gu);
  if (!letters) return null;
  const value = (letter: string) => letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  return { first: value(letters[0]!), last: value(letters.at(-1)!) };
}

function isText({ role }: ClassifiedLine): boolean {
  return role === 'paragraph' || role === 'continuation' || role === 'labelled' || role === 'item';
}

/** Words of a chart between its caption and the hole that its image left. */
function isChartText(line: ReportLine, before: ClassifiedLine | undefined): boolean {
  return before?.role === 'caption' && figureCaption.test(before.line.text) && line.gapAfter >= imageHole;
}
