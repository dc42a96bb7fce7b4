/**
 * Headings of a page: those that the reading has left in pieces (numbered sections, attachments whose Roman number is misread,
 * `Vedlegg |`, assignments whose cells share their lines), and those that their words tell.
 *
 * Takes: the lines with words. Guarantees: a piece for each heading, in order; the constructs say what it is.
 * Reports: `number-restored`, `departments-open`.
 */
import type { Vocabulary } from '../../../text/vocabulary.ts';
import { joinLines } from '../../layout/join-lines.ts';
import { readIdentifierLine } from '../lines/identifier-line.ts';
import { type Piece, plainPiece } from '../lines/piece.ts';
import { assignmentLabel, earlierWords, goalPartWords, goalWords, groupWords } from '../wording.ts';
import { readAssignmentHeading } from './heading-cells.ts';
import type { Report } from './report.ts';
import type { ScanLine } from './scan-lines.ts';
import { readSections, titleEnd } from './sections.ts';
import { startsUpper } from './sentence.ts';

export interface OutlineHeading {
  piece: Piece;
  /** Index where the text before it stops: its first line, or its title's where number and title stand apart. */
  stop: number;
  /** Index of the first line after it. */
  end: number;
}

const goalParts = goalPartWords.map(([pattern]) => pattern);
/** Lines that are headings whatever stands around them. */
const names = [...goalParts, ...groupWords.map(([pattern]) => pattern), assignmentLabel, earlierWords];
const matches = (patterns: readonly RegExp[], text: string) =>
  startsUpper(text) && patterns.some((pattern) => pattern.test(text));

/** `Vedlegg I — …`. */
const attachmentPattern = /^Vedlegg ([|IVXl1]{1,4})\s*[—–-]\s*(\S.*)$/u;

export function readOutline(lines: readonly ScanLine[], vocabulary: Vocabulary, report: Report): OutlineHeading[] {
  const sections = readSections(lines, vocabulary, report);
  const numbered = sections.map(({ start, stop, end, number, title }) => ({
    piece: {
      ...plainPiece(`${number.printed} ${title}`.trim(), [lines[start]!.n, lines[end - 1]!.n]),
      level: number.parts.length,
    },
    stop,
    end,
  }));
  const others = lines.flatMap((_, at) => {
    const taken = sections.some(({ start, end }) => at >= start && at < end);
    return (taken ? null : readOther(lines, at, vocabulary, report)) ?? [];
  });
  return [...numbered, ...others].sort((a, b) => a.end - b.end);
}

/** An assignment, an attachment, or a line whose words make it a heading. */
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
  if (!heading) return readNamed(lines, at, vocabulary);
  const { id, departments, title, titleAsPrinted, end } = heading;
  if (/[,/]$/u.test(departments)) {
    const reason = `Expected another department after «${departments}» in the heading of ${id}`;
    report(line.n, 'departments-open', reason);
  }
  const piece = {
    ...plainPiece(`${id} ${title}`, [line.n, lines[end - 1]!.n]),
    cells: [id, departments, title],
    titleAsPrinted,
  };
  return { piece, stop: at, end };
}

/** `Mål 5: …`, `TB2026-63 …`, `Nøkkeltall`: a line that its words make a heading, and those that it wraps into. */
function readNamed(lines: readonly ScanLine[], at: number, vocabulary: Vocabulary): OutlineHeading | null {
  const line = lines[at]!;
  const begins = line.gap || line.newPage;
  const isTitle =
    begins && (goalWords.test(line.text) || /^[\p{Lu}«]/u.test(readIdentifierLine(line.text)?.rest ?? ''));
  const isName = begins ? matches(names, line.text) : matches(goalParts, line.text);
  if (!isTitle && !isName) return null;
  const end = isTitle ? titleEnd(lines, at) : at + 1;
  const texts = lines.slice(at, end).map(({ text }) => text);
  const piece = plainPiece(joinLines(texts, vocabulary), [line.n, lines[end - 1]!.n]);
  return { piece: { ...piece, apart: true }, stop: at, end };
}
