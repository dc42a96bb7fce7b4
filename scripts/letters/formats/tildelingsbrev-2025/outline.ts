/**
 * The headings of the letter. Takes its text lines; gives every heading with a number, an ID or «Vedlegg» in order.
 * Numbers that the reading lost are put back and reported: `number-restored`, `departments-open`.
 */
import type { Vocabulary } from '../../../text/vocabulary.ts';
import type { HeadingPlace } from '../../reading.ts';
import { readAssignmentHeading } from './assignment-heading.ts';
import type { Report } from './report.ts';
import { type Numbered, partOfGoal, readSections } from './sections.ts';
import type { TextLine } from './text-lines.ts';

export interface OutlineHeading {
  /** Index of the first line after it. */
  end: number;
  /** Index where the text before it stops: its first line, or its title's where number and title stand apart. */
  stop: number;
  /** Lines of source.txt. */
  lines: [number, number];
  depth: number;
  text: string;
  place: HeadingPlace;
}

/** `Vedlegg I — …`; the reading makes `|`, `Il` and `lll` of the Roman number. */
const attachmentPattern = /^Vedlegg ([|IVXl1]{1,4})\s*[—–-]\s*(\S.*)$/u;

export function readOutline(lines: readonly TextLine[], vocabulary: Vocabulary, report: Report): OutlineHeading[] {
  const sections = readSections(lines, vocabulary, report);
  const goals = goalNumbers(sections);
  const others = lines.flatMap((_, at) => readOther(lines, at, vocabulary, report) ?? []);
  return [...sections.map((section) => toHeading(section, goals, lines)), ...others].sort((a, b) => a.end - b.end);
}

/** Numbers of the sections that are goals: they have Styringsparametere, Nøkkeltall or Oppdrag under them. */
function goalNumbers(sections: readonly Numbered[]): Set<string> {
  return new Set(
    sections.flatMap(({ number: { parts }, title }) =>
      parts.length === 3 && partOfGoal(title) ? [parts.slice(0, 2).join('.')] : [],
    ),
  );
}

function toHeading(section: Numbered, goals: ReadonlySet<string>, lines: readonly TextLine[]): OutlineHeading {
  const { start, stop, end, number, title } = section;
  const name = number.parts.join('.');
  const part = goals.has(number.parts.slice(0, 2).join('.')) ? partOfGoal(title) : null;
  let place: HeadingPlace = { role: 'section', number: name };
  if (goals.has(name)) place = { role: 'goal', number: number.parts.at(-1)!, title };
  else if (number.parts.length === 3 && part && part !== 'section') place = { role: 'goal-part', part };
  return {
    stop,
    end,
    lines: [lines[start]!.n, lines[end - 1]!.n],
    depth: number.parts.length,
    text: `${number.printed} ${title}`.trim(),
    place,
  };
}

/** An assignment or an attachment. */
function readOther(
  lines: readonly TextLine[],
  at: number,
  vocabulary: Vocabulary,
  report: Report,
): OutlineHeading | null {
  const line = lines[at]!;
  const attachment = attachmentPattern.exec(line.text);
  if (attachment) {
    const numeral = /[VX]/u.test(attachment[1]!) ? attachment[1]! : 'I'.repeat(attachment[1]!.length);
    if (numeral !== attachment[1])
      report(line.n, 'number-restored', `Read «Vedlegg ${attachment[1]}» as Vedlegg ${numeral}`);
    const text = line.text.replace(attachment[1]!, numeral);
    return { stop: at, end: at + 1, lines: [line.n, line.n], depth: 1, text, place: { role: 'attachment' } };
  }
  const heading = readAssignmentHeading(lines, at, vocabulary);
  if (!heading) return null;
  const { id, departments, departmentsAsPrinted, title, titleAsPrinted, end } = heading;
  if (!heading.departmentsComplete) {
    report(
      line.n,
      'departments-open',
      `Expected another department after «${departments.join(', ')},» in the heading of ${id}`,
    );
  }
  return {
    stop: at,
    end,
    lines: [line.n, lines[end - 1]!.n],
    depth: 4,
    text: `${id} ${title}`,
    place: {
      role: 'assignment',
      kind: 'assignment',
      ids: [id],
      title,
      titleAsPrinted,
      departments,
      ...(departmentsAsPrinted && { departmentsAsPrinted }),
    },
  };
}
