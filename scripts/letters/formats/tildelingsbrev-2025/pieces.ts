/**
 * Cuts running text into pieces: paragraphs, list items, deadlines. Blank lines do not tell: they stand inside items
 * and are missing between paragraphs, so marks, wording and the width of the lines decide.
 */

import type { Vocabulary } from '../../../text/vocabulary.ts';
import { printedWidth } from '../../layout/printed-width.ts';
import { joinText } from './join-text.ts';
import { bulletOf, isDash, type Label, labelOf, withoutBullet, withoutLabel } from './marks.ts';
import { fullColumn, indentedColumn, widthWithNext } from './printed-width.ts';
import type { TextLine } from './text-lines.ts';
import {
  endsOpen,
  endsSentence,
  isSentence,
  quoteIsOpen,
  startsLower,
  startsUpper,
  startsWithTask,
} from './wording.ts';

export interface Piece {
  lines: TextLine[];
  /** Joined, without bullet and label. */
  text: string;
  /** Bullet as printed, null where there is none. */
  sign: string | null;
  label: Label | null;
  /** Where the lines were set: `unknown` when they are too few or too short to tell. */
  column: 'full' | 'indented' | 'unknown';
  /** True for a paragraph that gives a deadline. */
  deadline: boolean;
}

/** How sure widths must be: misread letters make a line some points wider or narrower. */
const slack = 12;
/** A line that its successor's first word would have fitted on even in the indented column was ended on purpose. */
const fits = (line: TextLine, next: TextLine) =>
  widthWithNext(line.raw.trim(), next.raw.trim()) < indentedColumn - slack;
/** The same by a wide margin, so that even an unfinished sentence was ended on purpose. */
const fitsWell = (line: TextLine, next: TextLine) => widthWithNext(line.raw.trim(), next.raw.trim()) < 330;
/** Lines back that a quote may have begun. */
const quoteReach = 12;
const deadlineStart = /^Frist(?:er)?\b/u;

/** `inList`: every piece is an item, as under a goal's key figures. */
export function cutPieces(lines: readonly TextLine[], inList: boolean, vocabulary: Vocabulary): Piece[] {
  const pieces: Piece[] = [];
  const columns = columnsOf(lines);
  let run: TextLine[] = [];
  let listed = inList;
  for (const [at, line] of lines.entries()) {
    if (run.length > 0 && startsPiece(line, run, columns[at]!, listed)) {
      const piece = toPiece(run, vocabulary);
      pieces.push(piece);
      listed = inList || piece.text.endsWith(':') || (listed && piece.column !== 'full' && !isSentence(piece.text));
      run = [];
    }
    run.push(line);
  }
  return run.length > 0 ? [...pieces, toPiece(run, vocabulary)] : pieces;
}

/** `listed`: the run stands among items, marked or not. */
function startsPiece(line: TextLine, run: readonly TextLine[], column: Piece['column'], listed: boolean): boolean {
  const last = run.at(-1)!;
  const first = run[0]!;
  if (bulletOf(line) || labelOf(line.text)) return true;
  if (deadlineStart.test(line.text)) return !endsOpen(last.text);
  if (line.gap) return startsAfterGap(line, run);
  if (startsLower(line.text)) return false;
  if (line.newPage && endsSentence(last.text)) return true;
  if (!startsUpper(line.text)) return false;
  if (fits(last, line)) return true;
  const isItem = column === 'indented' || bulletOf(first) !== null || labelOf(first.text) !== null;
  if (!isItem && (!listed || column === 'full')) return false;
  return endsSentence(last.text) ? startsWithTask(line.text) : !endsOpen(last.text);
}

/** A blank line parts pieces unless the sentence plainly runs over it. */
function startsAfterGap(line: TextLine, run: readonly TextLine[]): boolean {
  const last = run.at(-1)!;
  if (startsLower(line.text)) return endsSentence(last.text) && last.text.endsWith(':');
  const text = run
    .slice(-quoteReach)
    .map((one) => one.text)
    .join(' ');
  if (quoteIsOpen(text) && line.text.includes('»') && !line.text.includes('«')) return false;
  return !endsOpen(last.text) || fitsWell(last, line);
}

/** For each line the column of the unbroken lines that it stands among. */
function columnsOf(lines: readonly TextLine[]): Piece['column'][] {
  const columns: Piece['column'][] = [];
  for (let first = 0; first < lines.length; ) {
    let end = first + 1;
    while (end < lines.length && !breaksBefore(lines[end]!)) end++;
    const column = columnOf(lines.slice(first, end));
    for (; first < end; first++) columns.push(column);
  }
  return columns;
}

function breaksBefore(line: TextLine): boolean {
  return line.gap || bulletOf(line) !== null || labelOf(line.text) !== null || deadlineStart.test(line.text);
}

/** Full where a line is wider than the indent allows, indented where a line had room for the next word. */
function columnOf(lines: readonly TextLine[]): Piece['column'] {
  if (lines.some(({ raw }) => printedWidth(raw.trim()) > indentedColumn + slack)) return 'full';
  const tight = lines.slice(1).some((line, at) => {
    const width = widthWithNext(lines[at]!.raw.trim(), line.raw.trim());
    return width >= indentedColumn - slack && width < fullColumn - slack;
  });
  return tight ? 'indented' : 'unknown';
}

function toPiece(lines: TextLine[], vocabulary: Vocabulary): Piece {
  const [first, ...rest] = lines as [TextLine, ...TextLine[]];
  const sign = bulletOf(first);
  const label = sign ? null : labelOf(first.text);
  const opening = sign ? withoutBullet(first.text) : label ? withoutLabel(first.text) : first.text;
  return {
    lines,
    text: joinText([opening, ...rest.map(({ text }) => text)], vocabulary),
    sign,
    label,
    column: columnOf(lines),
    deadline: !sign && !label && deadlineStart.test(first.text),
  };
}

/** True when two bullets may stand in one list: round ones are misread for each other, dashes stay apart. */
export function sameSort(one: string, other: string): boolean {
  return isDash(one) === isDash(other);
}
