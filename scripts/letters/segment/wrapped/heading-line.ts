/**
 * Headings in a text that runs on over its lines: what a heading begins with, or a short line that ends before it had to. They may
 * wrap into lines that begin in lower case.
 */

import { isIdentifierLine } from '../lines/identifier-line.ts';
import { readMark } from '../lines/marks.ts';
import { deadlineLine, departmentLabel, endsInOpenWord, goalWords, partWords } from '../wording.ts';
import { isFinished, startsLowerCase, type TextLine, widthWithNext } from './text-lines.ts';

/** `2.1.2 Tildelinger`: a number that only headings have, and a short title. */
const numberedHeading = /^\d{1,2}(?:\.\d{1,2}){1,3}\.? +\p{Lu}[^.:;]{2,70}$/u;
/** `Utsettelse av TB2023-31 …`, an assignment that has no ID of its own. */
export const changedAssignment = /^(?:Presisering|Endring|Utsettelse) av T?TB ?\d{4}-\d{1,3}(?![\p{L}\p{N}])/u;
const fundingWords = /^(?:Kap\. ?\d{3,4}|Post \d{2})(?!\p{N})/u;
const longestFunding = 80;
/** A short line that begins with a capital, or a number and a capital, and ends without a stop; a colon may end it. */
const shortLine = /^(?:\d{1,2} +)?\p{Lu}[^.:;!?]{2,58}:?$/u;
/** Lines that stand for themselves but head nothing. */
const label = /^(?:Kontaktperson|ID:)/u;
/** Running text begins with a capital or a figure. */
const runningText = /^[\p{Lu}\p{N}«]/u;
/** Width that a line must have room in for the next word, to have been ended on purpose. */
const roomInLine = 72;
const mostLines = 8;

/** True when a title must go on after these words. */
export const isUnfinishedTitle = (text: string) => /[-–,]\s*$/u.test(text) || endsInOpenWord(text);

export interface HeadingLines {
  taken: number;
  /** Nothing but its place and its form tell that it is a heading. */
  bare: boolean;
}

/** The heading that begins at a line; null where none does. `open`: the line stands after a gap, or right under a heading. */
export function readHeadingLines(lines: readonly TextLine[], at: number, open: boolean): HeadingLines | null {
  const line = lines[at]!;
  const { text } = line;
  if (numberedHeading.test(text) || isIdentifierLine(text) || (open && goalWords.test(text)))
    return { taken: lengthOf(lines, at), bare: false };
  if (!open || line.bullet) return null;
  if (partWords.test(text) || changedAssignment.test(text)) return { taken: lengthOf(lines, at), bare: true };
  const next = lines[at + 1];
  if (fundingWords.test(text)) return line.width <= longestFunding && !runsOn(line, next) ? one : null;
  return shortLine.test(text) && !isLabel(text) && next && isUnder(line, next) ? one : null;
}

const one = { taken: 1, bare: true };
const isLabel = (text: string) =>
  label.test(text) || deadlineLine.test(text) || departmentLabel.test(text) || readMark(text) !== null;

/** True where running text stands right below, and its first word had room on the line. */
function isUnder(line: TextLine, next: TextLine): boolean {
  const touches = next.gap === 'none' || next.gap === 'page';
  return touches && runningText.test(next.text) && !isLabel(next.text) && widthWithNext(line, next) <= roomInLine;
}

const runsOn = (line: TextLine, next: TextLine | undefined) =>
  next?.gap === 'none' && !isFinished(line) && startsLowerCase(next);

/** The first line and those that it wraps into. */
function lengthOf(lines: readonly TextLine[], at: number): number {
  let end = at + 1;
  for (; end < Math.min(lines.length, at + mostLines); end++) {
    const line = lines[end]!;
    if (line.gap !== 'none' || !(startsLowerCase(line) || isUnfinishedTitle(lines[end - 1]!.text))) break;
  }
  return end - at;
}
