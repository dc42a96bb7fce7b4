/**
 * Headings that the reading of a page has left in pieces: numbered sections, attachments whose Roman number is misread
 * (`Vedlegg |`, `Vedlegg lll`), assignments whose cells share their lines.
 *
 * Takes: the lines with words. Guarantees: a piece for each heading, in order, which the constructs know.
 * Reports: `number-restored`, `departments-open`.
 */
import type { Vocabulary } from '../../../text/vocabulary.ts';
import { type Piece, plainPiece } from '../lines/piece.ts';
import { readAssignmentHeading } from './heading-cells.ts';
import type { Report } from './report.ts';
import type { ScanLine } from './scan-lines.ts';
import { readSections } from './sections.ts';

export interface OutlineHeading {
  piece: Piece;
  /** Index where the text before it stops: its first line, or its title's where number and title stand apart. */
  stop: number;
  /** Index of the first line after it. */
  end: number;
}

/** `Vedlegg I — …`. */
const attachmentPattern = /^Vedlegg ([|IVXl1]{1,4})\s*[—–-]\s*(\S.*)$/u;

export function readOutline(lines: readonly ScanLine[], vocabulary: Vocabulary, report: Report): OutlineHeading[] {
  const sections = readSections(lines, vocabulary, report).map(({ start, stop, end, number, title }) => ({
    piece: {
      ...plainPiece(`${number.printed} ${title}`.trim(), [lines[start]!.n, lines[end - 1]!.n]),
      level: number.parts.length,
    },
    stop,
    end,
  }));
  const others = lines.flatMap((_, at) => readOther(lines, at, vocabulary, report) ?? []);
  return [...sections, ...others].sort((a, b) => a.end - b.end);
}

/** An assignment or an attachment. */
function readOther(
  lines: readonly ScanLine[],
  at: number,
  vocabulary: Vocabulary,
  report: Report,
): OutlineHeading | null {
  const line = lines[at]!;
  const [, printed] = attachmentPattern.exec(line.text) ?? [];
  if (printed) {
    const numeral = /[VX]/u.test(printed) ? printed : 'I'.repeat(printed.length);
    if (numeral !== printed) report(line.n, 'number-restored', `Read «Vedlegg ${printed}» as Vedlegg ${numeral}`);
    const piece = { ...plainPiece(line.text.replace(printed, numeral), [line.n, line.n]), level: 1 };
    return { piece, stop: at, end: at + 1 };
  }
  const heading = readAssignmentHeading(lines, at, vocabulary);
  if (!heading) return null;
  const { id, departments, title, titleAsPrinted, end } = heading;
  if (/[,/]$/u.test(departments)) {
    const reason = `Expected another department after «${departments}» in the heading of ${id}`;
    report(line.n, 'departments-open', reason);
  }
  const piece = {
    ...plainPiece(`${id} ${title}`, [line.n, lines[end - 1]!.n]),
    cells: [id, `Avd. HOD: ${departments}`, title],
    titleAsPrinted,
  };
  return { piece, stop: at, end };
}
