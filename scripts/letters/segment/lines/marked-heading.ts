/** `## 3.1. Folkehelsearbeidet …`: a heading marked as in Markdown; one that is all in bold is a heading none the less. */
import type { SourceLine } from '../../reading.ts';
import { readInline } from './inline.ts';
import { type Piece, toPiece } from './piece.ts';

export const headingMark = /^\s{0,3}(#{1,6})\s+(\S.*?)\s*#*$/u;

/** Null for a line that is not marked as a heading. */
export function readHeading({ n, text: line }: Pick<SourceLine, 'n' | 'text'>): Piece | null {
  const [, mark, text] = headingMark.exec(line) ?? [];
  if (!mark || !text) return null;
  const content = readInline(text.replace(/\\(?=[#.)])/gu, ''), n);
  const [only, ...others] = content;
  const bare = others.length === 0 && (only?.type === 'strong' || only?.type === 'emphasis') ? only.children : content;
  return toPiece({ content: bare, lines: [n, n], mark: null, indent: 0, apart: true, row: true }, mark.length);
}
