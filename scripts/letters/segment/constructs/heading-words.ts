/** Words of a piece as a heading: with the number that the reading of lines has taken for a list's mark. */
import type { Piece } from '../lines/piece.ts';

export function withoutMark({ mark, text }: Piece): string {
  return mark?.label ? `${mark.label} ${text}` : text;
}

const longestHeading = 90;
/** Begins with a capital, ends neither as a sentence nor as a sum. */
const headingLike = /^\p{Lu}.{1,88}[\p{L}\p{N})»]$/u;

/** True for a line that reads as a heading though nothing marks it: short, by itself, over running text. */
export function looksLikeHeading(piece: Piece, next: Piece | undefined): boolean {
  if (piece.mark || piece.level || piece.rows || piece.cells || piece.text.length > longestHeading) return false;
  if (!headingLike.test(piece.text) || /[:;]/u.test(piece.text) || !piece.apart) return false;
  return next !== undefined && !next.rows && !next.level && next.text.length > piece.text.length && next.mark === null;
}
