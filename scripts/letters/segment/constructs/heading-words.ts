/** Words of a piece as a heading: with the number that the reading of lines has taken for a list's mark. */
import { readNamedLabel } from '../../rules/part-label.ts';
import type { Piece } from '../lines/piece.ts';
import { endsInOpenWord, leadIn } from '../wording.ts';

export function withoutMark({ mark, text }: Piece): string {
  return mark?.label ? `${mark.label} ${text}` : text;
}

const longestHeading = 90;
/** Begins with a capital, ends neither as a sentence nor as a sum; a colon may end it. */
const headingLike = /^\p{Lu}[^:;]{1,88}[\p{L}\p{N})»]:?$/u;
const longestWithColon = 59;
/** What a heading with a colon stands over is a sentence at least. */
const shortestText = 60;

/** Words over a list that no sentence begins with: `Pasientens prøvesvar`. */
const isName = (text: string) =>
  text.split(' ').length <= mostNameWords && /[\p{L}\p{N})]$/u.test(text) && !endsInOpenWord(text);
const mostNameWords = 6;

/** True for a line that reads as a heading though nothing marks it: short, by itself, over running text. */
export function looksLikeHeading(piece: Piece, next: Piece | undefined): boolean {
  if (piece.mark || piece.level || piece.rows || piece.cells || piece.text.length > longestHeading) return false;
  if (!headingLike.test(piece.text) || !piece.apart || !next || next.rows || next.level) return false;
  if (next.mark) return isName(piece.text);
  if (piece.text.endsWith(':') && (piece.text.length > longestWithColon || piece.text.includes('.'))) return false;
  if (piece.text.endsWith(':'))
    return next.text.length >= shortestText && !leadIn.test(piece.text) && !readNamedLabel(next.text);
  return next.text.length > piece.text.length;
}
