/**
 * Lines of a text that runs on over its lines: in Markdown all that touch are one piece, in a PDF's text as their widths tell.
 * Tables and headings whose cells a PDF has flattened are rows and cells again.
 */
import type { Vocabulary } from '../../../text/vocabulary.ts';
import { hasHtml } from '../../layout/html.ts';
import { joinLines } from '../../layout/join-lines.ts';
import type { SourceLine } from '../../reading.ts';
import { headingMark, readHeading } from '../lines/marked-heading.ts';
import { continues, readMark } from '../lines/marks.ts';
import { readPassages } from '../lines/passages.ts';
import { type Piece, plainPiece, toPiece } from '../lines/piece.ts';
import type { Profile } from '../profile.ts';
import { readFlattened } from '../tables/flattened.ts';
import { departmentLabel, goalPartWords } from '../wording.ts';
import { continuesParagraph } from './continues-paragraph.ts';
import { readHeadingCells } from './heading-cells.ts';
import { type HeadingLines, readHeadingLines } from './heading-line.ts';
import { type TextLine, toTextLines } from './text-lines.ts';

export function readWrapped(lines: readonly SourceLine[], profile: Profile, vocabulary: Vocabulary): Piece[] {
  const found = toTextLines(lines);
  const pieces: Piece[] = [];
  let group: TextLine[] = [];
  /** Right below a heading that another may stand under. */
  let underHeading = false;
  const close = (next?: TextLine) => {
    if (group.length > 0) pieces.push(...toPieces(group, next, vocabulary));
    group = [];
  };
  let at = 0;
  while (at < found.length) {
    const line = found[at]!;
    const cured = readCells(found, at, vocabulary);
    const heading: HeadingLines | null = cured
      ? null
      : readHeadingLines(found, at, line.gap !== 'none' || underHeading);
    if (cured || heading || (group.length > 0 && !goesOn(group, line, profile))) close(line);
    if (cured) pieces.push(cured.piece);
    else if (heading) {
      const [first, ...wrapped] = found.slice(at, at + heading.taken);
      const own = toPieces([{ ...first!, bullet: false }, ...wrapped], found[at + heading.taken], vocabulary);
      pieces.push(...own.map((piece) => (heading.bare ? { ...piece, apart: true } : piece)));
    } else group.push(line);
    underHeading = heading !== null || cured?.piece.cells !== undefined || isLabel(line.text);
    at += cured?.taken ?? heading?.taken ?? 1;
  }
  close();
  return pieces;
}

/** The table or the heading whose cells begin at a line. */
function readCells(
  lines: readonly TextLine[],
  at: number,
  vocabulary: Vocabulary,
): { piece: Piece; taken: number } | null {
  const { n } = lines[at]!;
  const table = readFlattened(lines, at, vocabulary);
  if (table) {
    const piece = plainPiece('', [n, table.rows.at(-1)!.lines[1]]);
    return { piece: { ...piece, rows: table.rows }, taken: table.taken };
  }
  const heading = readHeadingCells(lines, at);
  if (!heading) return null;
  const { id, department, title, last } = heading;
  const cells = [id, department, joinLines(title, vocabulary)];
  const taken = lines.slice(at).findIndex((line) => line.n > last);
  return {
    piece: { ...plainPiece(cells.join(' '), [n, last]), cells, titleAsPrinted: title.join(' ') },
    taken: taken < 0 ? lines.length - at : taken,
  };
}

function toPieces(group: readonly TextLine[], next: TextLine | undefined, vocabulary: Vocabulary): Piece[] {
  const [first, last] = [group[0]!, group.at(-1)!];
  const text = joinLines(
    group.map((line) => line.text),
    vocabulary,
  );
  const heading = readHeading({ n: first.n, text });
  if (heading) return [heading];
  // One space is no indent: see TextLine.
  const indent = ' '.repeat(first.indent > 1 ? first.indent : 0);
  const source = { n: first.n, raw: text, text: `${indent}${first.bullet ? '• ' : ''}${text}` };
  const apart = first.gap !== 'none' && next?.gap !== 'none';
  return readPassages([source]).map((passage) => ({
    ...toPiece(passage),
    lines: [first.n, last.n] as [number, number],
    apart,
    row: true,
  }));
}

const isLabel = (text: string) => goalPartWords.some(([pattern]) => pattern.test(text));

function goesOn(open: readonly TextLine[], line: TextLine, profile: Profile): boolean {
  const last = open.at(-1)!;
  const [above, text] = [open[0]!.text, line.text];
  if (line.bullet || headingMark.test(text) || headingMark.test(above) || hasHtml(text)) return false;
  if (departmentLabel.test(text) || isLabel(text) || isLabel(above)) return false;
  const [mark, first] = [readMark(text)?.mark, readMark(above)?.mark];
  const isDecimal = mark?.style.includes('1') && mark.style !== '1.1' && !mark.bulleted;
  const isNext = mark && first && continues(first, mark);
  if (mark && (isNext || !isDecimal || line.gap !== 'none' || /[.:;]$/u.test(last.text))) return false;
  if (profile.markdown && line.gap === 'none') return !/^(?:\*\*)?Frist/u.test(text);
  return continuesParagraph(open, line, (first !== undefined && first.style !== '1.1') || open[0]!.bullet);
}
