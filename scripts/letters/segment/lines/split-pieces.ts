/**
 * Pieces that a line holds more than one of: an item whose sub-items stand in mid-line (`… førstelinje. o Frist 1.11.2026`),
 * a deadline and the department after it, a heading in bold and the text after it.
 */
import type { PhrasingContent } from 'mdast';
import { departmentInLine, goalWords } from '../wording.ts';
import { isIdentifierLine } from './identifier-line.ts';
import { mergeText } from './inline.ts';
import { plain } from './passages.ts';
import { type Piece, toPiece } from './piece.ts';

/** A bullet in mid-line, after what ends a sentence or leads to a list. */
const bulletInLine = /(?<=[.:;?!)\]*]) +o (?=\p{Lu})/u;

/** `1. Innledning`, `3.2 Rammer`. */
const numberedHeading = /^\d{1,2}(?:\.\d{1,2}){0,3}\.? \p{Lu}[^.:]{2,80}$/u;

export function splitPieces(piece: Piece): Piece[] {
  if (piece.rows || piece.cells || piece.block) return [piece];
  return splitHeading(piece).flatMap((one) => splitBullets(one).flatMap(splitDepartment));
}

/** `**TB 2026-67 Utfasing av … tredje ledd** Sivilombudet ba …`: the heading, and its text. */
function splitHeading(piece: Piece): Piece[] {
  const [first, ...rest] = piece.content;
  if (piece.level || piece.mark || first?.type !== 'strong' || rest.length === 0) return [piece];
  const words = plain([first]);
  if (!isIdentifierLine(words) && !goalWords.test(words) && !numberedHeading.test(words)) return [piece];
  return [
    { ...toPiece({ ...piece, content: first.children, apart: true, row: true }), level: 6 },
    toPiece({ ...piece, content: trimmed(rest), apart: false, row: true }),
  ];
}

function splitBullets(piece: Piece): Piece[] {
  const parts = splitContent(piece.content, bulletInLine);
  return parts.map((content, at) =>
    at === 0
      ? { ...toPiece({ ...piece, content }, piece.level) }
      : toPiece({ ...piece, content, mark: { style: 'o', ordinal: null }, indent: piece.indent + 2, apart: false }),
  );
}

function splitDepartment(piece: Piece): Piece[] {
  const parts = splitContent(piece.content, departmentInLine);
  return parts.map((content, at) =>
    at === 0
      ? { ...piece, ...toPiece({ ...piece, content }, piece.level) }
      : toPiece({ ...piece, content, mark: null, indent: 0, apart: true, row: true }),
  );
}

/** Content parted where a pattern stands in its words. */
function splitContent(content: readonly PhrasingContent[], pattern: RegExp): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]];
  for (const [at, node] of content.entries()) {
    if (node.type !== 'text') {
      parts.at(-1)!.push(node);
      continue;
    }
    // What stands right before the text belongs to what the pattern looks back at.
    const before = at > 0 ? '*' : '';
    const pieces = `${before}${node.value}`.split(pattern);
    for (const [index, value] of pieces.entries()) {
      if (index > 0) parts.push([]);
      const own = index === 0 ? value.slice(before.length) : value;
      if (own) parts.at(-1)!.push({ ...node, value: own });
    }
  }
  return parts.filter((part) => part.length > 0);
}

const trimmed = (content: readonly PhrasingContent[]) =>
  mergeText(content).map((node, at) =>
    at === 0 && node.type === 'text' ? { ...node, value: node.value.trimStart() } : node,
  );
