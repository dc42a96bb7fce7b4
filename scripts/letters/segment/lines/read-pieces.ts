/**
 * Lines become pieces: paragraphs, list items, headings as marked, rows of tables.
 *
 * Takes: the lines of a letter's body, the profile of their source.
 * Guarantees: every word of every line is in a piece of that line, in order.
 */

import type { Vocabulary } from '../../../text/vocabulary.ts';
import { continuesParagraph } from '../../layout/continues-paragraph.ts';
import { hasHtml } from '../../layout/html.ts';
import { joinLines } from '../../layout/join-lines.ts';
import { readListMark } from '../../layout/list-mark.ts';
import { type TextLine, toTextLines } from '../../layout/text-lines.ts';
import type { SourceLine } from '../../reading.ts';
import { isUnfinishedTitle } from '../../rules/passages/heading-lines.ts';
import type { Profile } from '../profile.ts';
import { deadlineLine, departmentLabel, goalPartWords, goalWords } from '../wording.ts';
import { isFootnote, isUnfinished, joinContent } from './heal.ts';
import { isIdentifierLine } from './identifier-line.ts';
import { mergeText, readInline } from './inline.ts';
import { readMark } from './marks.ts';
import { readPassages } from './passages.ts';
import { type Piece, toPiece } from './piece.ts';
import { goesOnRow, isRow, readRows } from './rows.ts';
import { splitPieces } from './split-pieces.ts';
import { unfold } from './unfold.ts';

const headingMark = /^\s{0,3}(#{1,6})\s+(\S.*?)\s*#*$/u;

export function readPieces(lines: readonly SourceLine[], profile: Profile, vocabulary: Vocabulary): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < lines.length) {
    const end = runEnd(lines, at);
    const run = lines.slice(at, end);
    if (isRow(run[0]!)) pieces.push(...unfold(readRows(run.filter(({ text }) => text.trim()))));
    else if (profile.lines === 'wrapped') pieces.push(...readWrapped(run, profile, vocabulary));
    else pieces.push(...readWhole(run, isDense(lines)));
    at = end;
  }
  return heal(pieces.flatMap(splitPieces), isDense(lines), vocabulary);
}

/** End of the run of rows, or of lines that are none, from a place on; blank lines belong to either. */
function runEnd(lines: readonly SourceLine[], from: number): number {
  const rows = isRow(lines[from]!);
  let end = from + 1;
  for (let at = from + 1; at < lines.length; at++) {
    if (!lines[at]!.text.trim()) continue;
    if ((isRow(lines[at]!) || (rows && goesOnRow(lines[at]!))) !== rows) break;
    end = at + 1;
  }
  return end;
}

/** Blank lines, of a hundred, below which a text has none to part its paragraphs. */
const fewBlanks = 0.05;

const isDense = (lines: readonly SourceLine[]) =>
  lines.filter(({ text }) => !text.trim()).length < lines.length * fewBlanks;

function readWhole(lines: readonly SourceLine[], dense: boolean): Piece[] {
  const texts = new Map(lines.map(({ n, text }) => [n, dense ? '' : text.trim()]));
  return lines.flatMap((line) => {
    const marked = headingMark.exec(line.text);
    if (marked) return [readHeading(line, marked)];
    const apart = !texts.get(line.n - 1) && isOver(line.text.trim(), texts.get(line.n + 1) ?? '');
    return readPassages([line]).map((passage) => ({
      ...toPiece(passage),
      apart: apart || (passage.row && passage.apart),
    }));
  });
}

/** Nothing right below, or running text that a short line may be the heading of. */
function isOver(text: string, below: string): boolean {
  return (
    below === '' || (text.length < 60 && below.length >= 60 && /^[\p{Lu}\p{N}«]/u.test(below) && !/[.;,]$/u.test(text))
  );
}

function readHeading({ n }: SourceLine, [, mark = '', text = '']: RegExpExecArray): Piece {
  const content = readInline(text.replace(/\\(?=[#.)])/gu, ''), n);
  const [only, ...others] = content;
  const bare = others.length === 0 && (only?.type === 'strong' || only?.type === 'emphasis') ? only.children : content;
  return toPiece({ content: bare, lines: [n, n], mark: null, indent: 0, apart: true, row: true }, mark.length);
}

/** Lines of one paragraph are one piece: in Markdown all that touch, in a PDF's text as their widths tell. */
function readWrapped(lines: readonly SourceLine[], profile: Profile, vocabulary: Vocabulary): Piece[] {
  const found = toTextLines(lines);
  const groups: TextLine[][] = [];
  for (const line of found) {
    const open = groups.at(-1);
    if (open && goesOn(open, line, profile)) open.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group, at) => {
    const [first, last] = [group[0]!, group.at(-1)!];
    const text = joinLines(
      group.map((line) => line.text),
      vocabulary,
    );
    const marked = headingMark.exec(text);
    if (marked) return [readHeading({ n: first.n, raw: text, text }, marked)];
    const indent = /^\s*/u.exec(lines.find(({ n }) => n === first.n)?.text ?? '')?.[0].length ?? 0;
    const source = { n: first.n, raw: text, text: `${' '.repeat(indent)}${first.bullet ? '• ' : ''}${text}` };
    const apart = first.gap !== 'none' && (groups[at + 1]?.[0]?.gap ?? 'hard') !== 'none';
    return readPassages([source]).map((passage) => ({
      ...toPiece(passage),
      lines: [first.n, last.n] as [number, number],
      apart,
      row: true,
    }));
  });
}

/** `2.1.2 Tildelinger`: a number that only headings have, and a short title. */
const numberedHeading = /^\d{1,2}(?:\.\d{1,2}){1,3}\.? +\p{Lu}[^.:;]{2,70}$/u;
const isLabel = (text: string) => goalPartWords.some(([pattern]) => pattern.test(text));
/** Lines that begin a heading, whatever stands above them. */
const beginsHeading = (text: string) => goalWords.test(text) || isIdentifierLine(text) || numberedHeading.test(text);

function goesOn(open: readonly TextLine[], line: TextLine, profile: Profile): boolean {
  const last = open.at(-1)!;
  const [above, text] = [open[0]!.text, line.text];
  if (line.bullet || headingMark.test(text) || headingMark.test(above) || hasHtml(text)) return false;
  if (departmentLabel.test(text) || isLabel(text) || isLabel(above)) return false;
  if (numberedHeading.test(text) || isIdentifierLine(text) || (goalWords.test(text) && line.gap !== 'none'))
    return false;
  if (beginsHeading(above)) return line.gap === 'none' && (/^\p{Ll}/u.test(text) || isUnfinishedTitle(last.text));
  const mark = readMark(text);
  const isDecimal = readListMark(text)?.readings[0]?.style === 'decimal';
  if (mark && (!isDecimal || line.gap !== 'none' || /[.:;]$/u.test(last.text))) return false;
  if (profile.markdown && line.gap === 'none') return !/^(?:\*\*)?Frist/u.test(text);
  return continuesParagraph(open, line, readMark(above) !== null || open[0]!.bullet);
}

/** A sentence that a page's end has broken is one piece again, also where a footnote stands between its halves. */
function heal(pieces: readonly Piece[], dense: boolean, vocabulary: Vocabulary): Piece[] {
  const healed: Piece[] = [];
  let open = -1;
  for (const piece of pieces) {
    const last = healed[open];
    const note = isFootnote(piece);
    if (
      last &&
      !note &&
      mayJoin(last, piece) &&
      (goesOnItem(last, piece, dense) || isUnfinished(last.content, piece.content))
    ) {
      const content = mergeText(joinContent(last.content, piece.content, vocabulary));
      healed[open] = toPiece({ ...last, content, lines: [last.lines[0], piece.lines[1]], apart: false });
    } else {
      healed.push(piece);
      if (!note) open = healed.length - 1;
    }
  }
  return healed;
}

/** Shorter than a line of paper, a paragraph is more likely a heading or a label than the half of a sentence. */
const shortestHalf = 50;

function mayJoin(last: Piece, piece: Piece): boolean {
  if (last.level || piece.level || last.rows || piece.rows || last.cells || piece.cells || piece.mark) return false;
  if (
    last.strong ||
    piece.strong ||
    [last, piece].some(({ text }) => departmentLabel.test(text) || deadlineLine.test(text))
  )
    return false;
  return last.text.length >= shortestHalf && (piece.text.length >= shortestHalf || /^[«"“(]?\p{Ll}/u.test(piece.text));
}

/** The line right below an item goes on with it, in a text that parts its paragraphs by blank lines. */
function goesOnItem(last: Piece, piece: Piece, dense: boolean): boolean {
  return !dense && last.mark !== null && !last.row && !piece.row && piece.lines[0] === last.lines[1] + 1;
}
