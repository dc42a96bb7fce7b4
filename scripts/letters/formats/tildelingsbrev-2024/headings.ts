/**
 * The heading that begins at a line, and where the text below it stands.
 *
 * Depths: chapter 1, section as many as its numbers, in an attachment one more; goals, assignments and the list of
 * earlier assignments one below their section, a goal's lists one below the goal.
 */
import type { Heading } from 'mdast';
import type { LineRange } from '../../../../src/schemas/index.ts';
import { heading } from '../../layout/nodes.ts';
import type { Vocabulary } from '../../layout/vocabulary.ts';
import type { HeadingPlace, SourceLine } from '../../reading.ts';
import { readDepartments } from '../../rules/department.ts';
import { readInline } from '../../segment/lines/inline.ts';
import { isAttachmentTitle, isEarlierHeading, readGoal, readGoalPart, readSection } from './outline.ts';
import { readRow } from './rows.ts';

/** Where the reader stands. */
export interface Place {
  /** Numbers of the last numbered heading, `[2, 1, 2]`; null at the start of the letter and of an attachment. */
  numbers: readonly number[] | null;
  sectionDepth: number;
  /** Depth of the last heading; sub-headings aside. */
  depth: number;
  inAttachment: boolean;
  inGoal: boolean;
}

export interface FoundHeading {
  node: Heading;
  place: Place;
  /** Index of the first line below it. */
  next: number;
  /** True for the heading of a list of earlier assignments. */
  listsEarlier: boolean;
}

export function readHeading(
  lines: readonly SourceLine[],
  at: number,
  place: Place,
  vocabulary: Vocabulary,
): FoundHeading | null {
  return readAssignment(lines, at, place, vocabulary) ?? readLine(lines, at, place);
}

const wordPattern = /[\p{L}\p{N}]+/gu;

function readAssignment(
  lines: readonly SourceLine[],
  at: number,
  place: Place,
  vocabulary: Vocabulary,
): FoundHeading | null {
  const row = readRow(lines, at, vocabulary);
  if (!row) return null;
  const { ids, title, titleAsPrinted } = row;
  const departments = readDepartments(row.departments);
  const says = row.departments.match(wordPattern)?.some((word) => word !== 'og' && !departments.includes(word));
  const role: HeadingPlace = {
    role: 'assignment',
    kind: 'assignment',
    ids,
    title,
    titleAsPrinted,
    departments,
    ...(says && { departmentsAsPrinted: row.departments }),
  };
  const depth = place.sectionDepth + 1;
  const node = heading(depth, `${ids.join(', ')} ${title}`, role, row.lines);
  const next = at + row.lines[1] - row.lines[0] + 1;
  return { node, place: { ...place, depth, inGoal: false }, next, listsEarlier: false };
}

/** Headings that are a line of plain text. Above stands a blank line, or the end of a row. */
function readLine(lines: readonly SourceLine[], at: number, place: Place): FoundHeading | null {
  const line = lines[at]!;
  const text = line.text.trim();
  if (!text || line.text.includes('\t') || runsOn(lines[at - 1])) return null;
  const range: LineRange = [line.n, line.n];
  const make = (depth: number, role: HeadingPlace, now: Partial<Place>, listsEarlier = false): FoundHeading => ({
    node: heading(depth, readInline(text, line.n), role, range),
    place: { ...place, depth, inGoal: false, ...now },
    next: at + 1,
    listsEarlier,
  });

  const section = readSection(text, place.numbers);
  if (section) {
    const depth = section.parts.length + (place.inAttachment ? 1 : 0);
    return make(depth, { role: 'section', number: section.number }, { numbers: section.parts, sectionDepth: depth });
  }
  const goal = readGoal(text);
  if (goal) return make(place.sectionDepth + 1, { role: 'goal', ...goal }, { inGoal: true });
  const part = place.inGoal ? readGoalPart(text) : null;
  if (part) return make(place.sectionDepth + 2, { role: 'goal-part', part }, { inGoal: true });
  if (runsOn(lines[at + 1])) return null;
  if (isEarlierHeading(text)) return make(place.sectionDepth + 1, { role: 'section', number: null }, {}, true);
  if (!isAttachmentTitle(text)) return null;
  return make(1, { role: 'attachment' }, { numbers: null, sectionDepth: 1, inAttachment: true });
}

/** True for a line of running text, that the heading would be the rest or the beginning of. */
function runsOn(line: SourceLine | undefined): boolean {
  return line !== undefined && line.text.trim() !== '' && !line.text.includes('\t');
}
