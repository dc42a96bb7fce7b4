/**
 * Pieces of a letter that a machine has read from paper: lines end as they did there, marks are misread or lost, the cells of
 * tables and headings stand in one another's lines.
 *
 * Takes: the lines of a letter's body. Guarantees: every line with words in a piece; tables whole.
 * Reports: what outline, marks and tables report.
 */
import type { LineUse } from '../../../../src/schemas/index.ts';
import type { Vocabulary } from '../../../text/vocabulary.ts';
import type { SourceLine } from '../../reading.ts';
import { type Piece, plainPiece } from '../lines/piece.ts';
import { splitPieces } from '../lines/split-pieces.ts';
import { findTables } from '../tables/torn/index.ts';
import { goalPartWords } from '../wording.ts';
import { cutText } from './cut.ts';
import { putBackMarks } from './lost-marks.ts';
import { readOutline } from './outline.ts';
import type { Report } from './report.ts';
import { type ScanLine, toScanLines } from './scan-lines.ts';

/** A footnote: its mark, read as a quote or a digit, and a capital. */
const footnote = /^(?:['’‘"*¹²³]|\d(?=\s))\s*\p{Lu}/u;

export function readScan(
  source: readonly SourceLine[],
  uses: ReadonlyMap<number, LineUse>,
  vocabulary: Vocabulary,
  report: Report,
): Piece[] {
  const all = toScanLines(source, uses);
  const isNote = (line: ScanLine, at: number) => line.gap && all[at + 1]?.newPage && footnote.test(line.text);
  const lines = all.filter((line, at) => !isNote(line, at));
  const outline = readOutline(lines, vocabulary, report);
  const pieces = readSection(null, lines.slice(0, outline[0]?.stop), vocabulary, report);
  for (const [at, { piece, end }] of outline.entries())
    pieces.push(piece, ...readSection(piece, lines.slice(end, outline[at + 1]?.stop), vocabulary, report));
  // A page's footnotes interrupt the sentence that runs over to the next page.
  for (const { text, n } of all.filter(isNote)) {
    const at = pieces.findLastIndex((piece) => piece.lines[0] < n);
    pieces.splice(at + 1, 0, { ...plainPiece(text, [n, n]), note: true });
  }
  return pieces.flatMap(splitPieces);
}

/** What stands under one heading; null for what stands before the first. */
function readSection(
  heading: Piece | null,
  lines: readonly ScanLine[],
  vocabulary: Vocabulary,
  report: Report,
): Piece[] {
  const title = heading?.text.replace(/^[\d.]+ /u, '') ?? '';
  const inList = goalPartWords.some(([pattern]) => pattern.test(title));
  const read = (part: readonly ScanLine[]) => putBackMarks(cutText(part, inList, vocabulary), inList, report);
  if (inList) return read(lines);
  let from = 0;
  const pieces: Piece[] = [];
  for (const { start, end, pieces: own } of findTables(lines, vocabulary, report)) {
    pieces.push(...read(lines.slice(from, start)), ...own);
    from = end;
  }
  return [...pieces, ...read(lines.slice(from))];
}
