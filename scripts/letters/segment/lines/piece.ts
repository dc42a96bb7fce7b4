/** A piece of a letter: what one line, or one paragraph of several lines, is in print, before anyone asks what it means. */
import type { BlockContent, PhrasingContent } from 'mdast';
import type { LineRange } from '../../../../src/schemas/index.ts';
import type { Vocabulary } from '../../../text/vocabulary.ts';
import { joinLines } from '../../layout/join-lines.ts';
import type { HeadingCells } from './heading-cells.ts';
import { readInline } from './inline.ts';
import { type Passage, wordsOf } from './passages.ts';

export interface Piece extends Passage {
  /** Words without markup. */
  text: string;
  /** Level of a heading marked as one (`##`), 0 for any other. */
  level: number;
  /** All in bold or italics. */
  strong: boolean;
  /** Cells of a row that heads an assignment. */
  cells?: string[];
  /** The title of such a row as printed, where its lines were joined. */
  titleAsPrinted?: string;
  /** Rows of a table. */
  rows?: Row[];
  /** A table already read, whose cells stand in one another's lines. */
  block?: BlockContent;
  /** A footnote, by its place. */
  note?: boolean;
  /** No list goes on after it, but for its own. */
  endsLists?: boolean;
  /** An assignment that the letter only names. */
  exempt?: boolean;
  /** Stands in the list by which a supplement begins. */
  inIndex?: boolean;
}

/** Marked levels end at six; headings that nothing marks stand below them all. */
export const unmarkedLevel = 20;

/** A row of a table, cells as printed. */
export interface Row {
  cells: string[];
  /** A further item of the row above, which it shares the first cell of. */
  sharesRow?: true;
  lines: LineRange;
}

export function toPiece(passage: Passage, level = 0): Piece {
  const { content } = passage;
  const strong = content.length === 1 && ['strong', 'emphasis'].includes(content[0]?.type ?? '');
  return { ...passage, text: wordsOf(passage), level, strong };
}

/** A piece of words alone. */
export function plainPiece(text: string, lines: LineRange): Piece {
  const content: PhrasingContent[] = readInline(text, lines[0]);
  return toPiece({ content, lines, mark: null, indent: 0, apart: false, row: true });
}

/** A row that heads an assignment, put together from what is left of its cells. */
export function cellsPiece({ id, department, title }: HeadingCells, lines: LineRange, vocabulary: Vocabulary): Piece {
  const cells = [id, department, joinLines(title, vocabulary)];
  return { ...plainPiece(cells.join(' '), lines), cells, titleAsPrinted: title.join(' ') };
}

/** The piece with other words. */
export function withText(piece: Piece, text: string): Piece {
  return { ...piece, content: [{ type: 'text', value: text }], text };
}
