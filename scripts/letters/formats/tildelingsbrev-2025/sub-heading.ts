/**
 * Headings without a number: `Verdikartlegging`, `Kap. 714, post 21`, `Pasientens prøvesvar`. They were set in italics or bold, which
 * the reading has lost, so only their shape and their neighbours tell: short, no full stop, text under them.
 */

import { printedWidth } from '../../layout/printed-width.ts';
import type { ListDraft } from './list-draft.ts';
import type { Piece } from './pieces.ts';
import { endsOpen, endsSentence, isSentence } from './wording.ts';

/** What a piece stands after. */
export interface Before {
  /** The piece before it, null at the start of a section, after another heading and after a table. */
  piece: Piece | null;
  list: ListDraft | null;
}

/** Begins as a heading does; `/` is a misread Å, and `2. tertial` begins with a number. */
const headingStart = /^(?:[\p{Lu}@/]|\d+\. \p{Ll})/u;
const closingSign = /[.:;,?!]$/u;

function hasHeadingShape(piece: Piece): boolean {
  const { lines, text, sign, label, deadline } = piece;
  return !sign && !label && !deadline && lines.length <= 2 && headingStart.test(text) && !closingSign.test(text);
}

export function isSubHeading(pieces: readonly Piece[], at: number, before: Before): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (!piece || !next || !hasHeadingShape(piece) || !carriesText(pieces, at)) return false;
  if (isMarked(next) && endsOpen(piece.text)) return false;
  if (piece.lines.length === 2 && !isMarked(next) && !isSentence(next.text)) return false;
  if (before.list) return endsList(piece, next, before.list, before.piece);
  if (!before.piece) return true;
  if (before.piece.text.endsWith(':')) return isMarked(next) && !next.lines[0]!.gap;
  return endsSentence(before.piece.text) || before.piece.deadline || isQuoted(before.piece.text);
}

/** Headings that may follow each other with no text between. */
const stacked = 4;

/** True when what follows is text that a heading can stand over: a list, a sentence, a lead-in; headings may come between. */
function carriesText(pieces: readonly Piece[], at: number): boolean {
  for (const next of pieces.slice(at + 1, at + 1 + stacked)) {
    if (isMarked(next) || next.lines.length > 1 || endsSentence(next.text)) return true;
    if (!hasHeadingShape(next)) return false;
  }
  return false;
}

/** Points: a heading among items that have lost their marks is shorter than they are. */
const shortLine = 260;
const isMarked = (piece: Piece) => piece.sign !== null || piece.label !== null;
const isQuoted = (text: string) => /[»"”)]$/u.test(text);

/** After a list: a heading follows a deadline, or a list whose items all kept their marks. */
function endsList(piece: Piece, next: Piece, list: ListDraft, last: Piece | null): boolean {
  if (last?.deadline) return next.lines[0]!.gap && printedWidth(piece.lines[0]!.raw.trim()) < shortLine;
  if (list.lostMarks || !last || !endsSentence(last.text)) return false;
  return isMarked(next) || (piece.lines.length === 1 && isSentence(next.text));
}
