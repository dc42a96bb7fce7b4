/**
 * The list by which a supplement begins: `Nye oppdrag:` / `- TB2026-63 Varme rom i skolegården`, `Nye tildelinger:` / `- Kap. 714, post 21`.
 * Entries that have a heading further on are the index, and so is a heading with nothing else below it; those that the letter
 * says are exempt from publicity are all that it says of them; others stay as printed.
 */
import type { AssignmentKind, LineRange } from '../../../src/schemas/index.ts';
import { readKind } from '../rules/assignment-kind.ts';
import { readIdentifierLine } from './lines/identifier-line.ts';
import type { Piece } from './lines/piece.ts';
import { exemptWords } from './wording.ts';

export interface IndexEntry {
  title: string;
  /** By the heading of the index that it stands under; null where that says none. */
  kind: AssignmentKind | null;
  lines: LineRange;
}

export interface IndexedPieces {
  pieces: Piece[];
  /** Lines of what only repeats a heading. */
  index: LineRange[];
  /** What the index says of an assignment, by its ID. */
  entries: Map<string, IndexEntry>;
  /** Entries of an assignment that the letter neither prints nor says is exempt. */
  missing: { id: string; line: number }[];
}

type Use = 'repeated' | 'exempt' | 'missing' | null;

export function takeIndex(pieces: readonly Piece[]): IndexedPieces {
  const heads = pieces.flatMap((piece, at) => {
    const id = piece.mark || piece.rows ? null : readIdentifierLine(piece.cells?.[0] ?? piece.text)?.id;
    return id ? [{ id, at }] : [];
  });
  const firstHead = heads[0]?.at ?? pieces.length;
  const later = new Set(pieces.filter(({ mark }) => !mark).map(({ text }) => bare(text)));
  const uses = pieces.map((piece, at): Use => (at < firstHead ? useOf(piece, heads, later) : null));
  const entries = new Map<string, IndexEntry>();
  const missing: IndexedPieces['missing'] = [];
  let kind: AssignmentKind | null = null;
  for (const [at, piece] of pieces.slice(0, firstHead).entries()) {
    if (!uses[at] && piece.mark === null) kind = readKind(piece.text);
    const line = uses[at] ? readIdentifierLine(piece.text) : null;
    if (!line?.id) continue;
    entries.set(line.id, { title: line.rest, kind, lines: piece.lines });
    if (uses[at] === 'missing' && line.rest) missing.push({ id: line.id, line: piece.lines[0] });
  }
  if (entries.size === 0) return { pieces: [...pieces], index: [], entries, missing };

  const repeated = new Set(pieces.flatMap((piece, at) => (uses[at] === 'repeated' ? [piece] : [])));
  for (const [at, piece] of pieces.entries()) if (headsIndex(pieces, uses, at, firstHead)) repeated.add(piece);
  const exempt = pieces.filter((_, at) => uses[at] === 'exempt');
  const last = uses.findLastIndex((use) => use !== null);
  const end = pieces.findIndex(({ level, cells }, at) => at > last && (level > 0 || cells !== undefined));
  const stop = end < 0 ? firstHead : Math.min(end, firstHead);
  const kept = (piece: Piece) => !repeated.has(piece) && !exempt.includes(piece);
  return {
    pieces: [
      ...pieces
        .slice(0, stop)
        .filter(kept)
        .map((piece) => ({ ...piece, inIndex: true })),
      ...exempt.map((piece) => ({ ...piece, mark: null, exempt: true })),
      ...pieces.slice(stop),
    ],
    index: [...repeated].map(({ lines }) => lines),
    entries,
    missing,
  };
}

const bare = (text: string) => text.replace(/[:.]$/u, '').toLowerCase();

function useOf(piece: Piece, heads: readonly { id: string }[], later: ReadonlySet<string>): Use {
  if (piece.mark?.ordinal !== null || piece.rows) return null;
  const id = readIdentifierLine(piece.text)?.id;
  if (!id) return /^kap/iu.test(piece.text) && later.has(bare(piece.text)) ? 'repeated' : null;
  if (exemptWords.test(piece.text)) return 'exempt';
  return heads.some((head) => head.id === id) ? 'repeated' : 'missing';
}

/** A heading of the index: a short line, then entries that all repeat headings, to the next such line. */
function headsIndex(pieces: readonly Piece[], uses: readonly Use[], at: number, end: number): boolean {
  const { mark, rows, text } = pieces[at]!;
  if (at >= end || mark || rows || text.length > 90 || uses[at + 1] !== 'repeated') return false;
  const after = uses.slice(at + 1, end);
  const length = after.findIndex((use) => use !== 'repeated');
  return length < 0 || after[length] === null;
}
