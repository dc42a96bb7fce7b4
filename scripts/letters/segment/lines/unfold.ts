/**
 * Tables that are no tables: the cells in which a letter prints its assignments, `TB2026-4 | Avd. HOD: FHA | Råd om …` with
 * the text in one wide cell below, and cells that a conversion has made of plain text.
 *
 * Takes: a run of rows. Guarantees: pieces in order, every cell's words in one; rows of a real table stay a table.
 */

import { identifierPattern } from '../../../../src/domain/identifier.ts';
import { fromHtml, hasHtml } from '../../layout/html.ts';
import { assignmentHeads } from '../wording.ts';
import { readIdentifierLine } from './identifier-line.ts';
import { plain, readHtml, readPassages } from './passages.ts';
import { type Piece, plainPiece, type Row, toPiece } from './piece.ts';

/** Words of a cell, on the row's line. */
export function cellText(cell: string, line: number): string {
  return hasHtml(cell)
    ? readHtml(fromHtml(cell, line), line)
        .map(({ content }) => plain(content))
        .join(' ')
    : plain(readPassages([{ n: line, raw: cell, text: cell }]).flatMap(({ content }) => content));
}

export function unfold(rows: readonly Row[]): Piece[] {
  const listed = rows.length > 1 && isListHead(rows[0]!);
  const isHead = rows.map((row) => !listed && isAssignmentRow(row));
  const pieces: Piece[] = [];
  let table: Row[] = [];
  const flush = () => {
    if (table.length > 0) pieces.push({ ...plainPiece('', [table[0]!.lines[0], table.at(-1)!.lines[1]]), rows: table });
    table = [];
  };
  for (const [at, row] of rows.entries()) {
    const filled = row.cells.filter(Boolean);
    if (isHead[at]) {
      flush();
      pieces.push(headPiece(row));
    } else if (filled.length === 1 && (isText(row, rows, at) || isHead.some(Boolean))) {
      flush();
      const text = textPieces(filled[0]!, row.lines[0]);
      pieces.push(...text.map((piece, at) => (at === text.length - 1 ? { ...piece, lines: row.lines } : piece)));
    } else table.push(row);
  }
  flush();
  return pieces;
}

/** A row of one wide cell where the table has no other rows than such. */
function isText(row: Row, rows: readonly Row[], at: number): boolean {
  const alone = (one: Row | undefined) => !one || one.cells.filter(Boolean).length <= 1;
  if (row.cells[0] === '' && row.cells.length > 1) return isUnit(row);
  return (
    rows.every(alone) || (alone(rows[at - 1]) && alone(rows[at + 1]) && row.cells[0] !== '' && hasHtml(row.cells[0]!))
  );
}

/** `| | | (i 1 000 kroner) |` over the head. */
const isUnit = ({ cells }: Row) => /^\((?:i|alle tal[l]?) [^()]+\)$/iu.test(cells.find(Boolean) ?? '');

function headPiece({ cells, lines }: Row): Piece {
  const printed = cells.filter(Boolean).map((cell) => cellText(cell, lines[0]));
  return { ...plainPiece(printed.join(' '), lines), cells: printed };
}

/** The head of a table whose rows are assignments: `ID | Oppdrag | Frist`. */
function isListHead({ cells, lines }: Row): boolean {
  const texts = cells.map((cell) => cellText(cell, lines[0]));
  const names = texts.map((text) => assignmentHeads.find(([pattern]) => pattern.test(text))?.[1]);
  return names.includes('id') && names.includes('title');
}

/** The cell of an ID, and others beside it of which none but the department's is short of words. */
function isAssignmentRow({ cells, lines }: Row): boolean {
  const [first = '', ...others] = cells.filter(Boolean).map((cell) => cellText(cell, lines[0]));
  return (
    others.length > 0 &&
    others.length < 4 &&
    isOnlyIdentifiers(first) &&
    !others.some((cell) => /^[\d ,.]+$/u.test(cell))
  );
}

const betweenIds = /^(?:[\s,/&]|og)*$/u;

export function isOnlyIdentifiers(text: string): boolean {
  const label = readIdentifierLine(text);
  if (label?.id && label.rest === '') return true;
  const rest = text.replace(new RegExp(identifierPattern), '');
  return text !== '' && rest !== text && betweenIds.test(rest);
}

function textPieces(cell: string, line: number): Piece[] {
  if (hasHtml(cell)) return readHtml(fromHtml(cell, line), line).map((passage) => toPiece(passage));
  return readPassages([{ n: line, raw: cell, text: cell }]).map((passage) =>
    toPiece({ ...passage, row: true, apart: false }),
  );
}
