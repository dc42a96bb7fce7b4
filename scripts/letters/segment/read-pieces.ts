/**
 * Lines become pieces: paragraphs, list items, headings as marked, rows of tables.
 *
 * Takes: the lines of a letter's body, the profile of their source.
 * Guarantees: every word of every line is in a piece of that line, in order.
 */

import type { Vocabulary } from '../../text/vocabulary.ts';
import type { SourceLine } from '../reading.ts';
import { isFootnote, isUnfinished, joinContent } from './lines/heal.ts';
import { mergeText } from './lines/inline.ts';
import { readHeading } from './lines/marked-heading.ts';
import { readPassages } from './lines/passages.ts';
import { type Piece, toPiece } from './lines/piece.ts';
import { goesOnRow, isRow, readRows } from './lines/rows.ts';
import { splitPieces } from './lines/split-pieces.ts';
import { unfold } from './lines/unfold.ts';
import type { Profile } from './profile.ts';
import { deadlineLine, departmentLabel } from './wording.ts';
import { readWrapped } from './wrapped/read-wrapped.ts';

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
    const heading = readHeading(line);
    if (heading) return [heading];
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
