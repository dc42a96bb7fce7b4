/**
 * The list by which a supplement begins: `- TB2026-63 Varme rom i skolegården`. Entries that have a heading further on are the
 * index; those that the letter says are exempt from publicity are all that it says of them; others stay as printed.
 */

import { readIdentifierLine } from './lines/identifier-line.ts';
import type { Piece } from './lines/piece.ts';
import { exemptWords } from './wording.ts';

export interface IndexedPieces {
  pieces: Piece[];
  /** Lines of entries that only repeat a heading. */
  index: number[];
  /** Entries of an assignment that the letter neither prints nor says is exempt. */
  missing: { id: string; line: number }[];
}

export function takeIndex(pieces: readonly Piece[]): IndexedPieces {
  const entries = pieces.flatMap((piece, at) => {
    const line = piece.mark && !piece.rows ? readIdentifierLine(piece.text) : null;
    return line?.id && piece.mark?.ordinal === null ? [{ piece, at, id: line.id, rest: line.rest }] : [];
  });
  const heads = pieces.flatMap((piece, at) => {
    const id = piece.mark || piece.rows ? null : readIdentifierLine(piece.cells?.[0] ?? piece.text)?.id;
    return id ? [{ id, at }] : [];
  });
  const firstHead = heads[0]?.at ?? pieces.length;
  const indexed = entries.filter(({ at }) => at < firstHead);
  if (indexed.length === 0) return { pieces: [...pieces], index: [], missing: [] };
  const exempt = indexed.filter(({ piece }) => exemptWords.test(piece.text));
  const repeated = indexed.filter(
    ({ id, piece }) => !exempt.some((one) => one.piece === piece) && heads.some((head) => head.id === id),
  );
  const taken = new Set([...exempt, ...repeated].map(({ piece }) => piece));
  const last = indexed.at(-1)!.at;
  const end = pieces.findIndex(({ level, cells }, at) => at > last && (level > 0 || cells !== undefined));
  const stop = end < 0 ? pieces.length : end;
  return {
    pieces: [
      ...pieces.slice(0, stop).filter((piece) => !taken.has(piece)),
      ...exempt.map(({ piece }) => ({ ...piece, mark: null, exempt: true })),
      ...pieces.slice(stop),
    ],
    index: repeated.flatMap(({ piece: { lines } }) => range(lines)),
    missing: indexed
      .filter((one) => !exempt.includes(one) && !repeated.includes(one) && one.rest !== '')
      .map(({ id, piece }) => ({ id, line: piece.lines[0] })),
  };
}

const range = ([first, last]: readonly [number, number]) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);
