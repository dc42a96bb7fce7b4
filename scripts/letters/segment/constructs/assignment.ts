/**
 * Headings of assignments: a row `TB2026-4 | Avd. HOD: FHA | Råd om lek ute`, the same as three lines, `TB2026-63 Varme rom …` as a
 * heading or a line of its own, `ID: 2026-01 Badevakt …`, `Oppdrag nr. 3: …`.
 */

import { findIdentifiers } from '../../../../src/domain/identifier.ts';
import { splitSentences } from '../../../../src/domain/sentences.ts';
import type { LineRange } from '../../../../src/schemas/index.ts';
import { joinLines } from '../../layout/join-lines.ts';
import { readKind } from '../../rules/assignment-kind.ts';
import { readDepartments } from '../../rules/department.ts';
import type { Body, Construct } from '../body.ts';
import { type IdentifierLine, readIdentifierLine } from '../lines/identifier-line.ts';
import { type Piece, withText } from '../lines/piece.ts';
import { isOnlyIdentifiers } from '../lines/unfold.ts';
import { departmentLabel, exemptWords } from '../wording.ts';
import { changedAssignment } from '../wrapped/heading-line.ts';

interface Head {
  ids: string[];
  remark?: string;
  departments: string;
  title: string;
  titleAsPrinted?: string | undefined;
  /** Where the title is printed when it is not in the heading. */
  titleLines?: LineRange;
  lines: LineRange;
}

/** `Utsettelse av TB2023-31 Evaluering …`: what is said of an earlier assignment, under no ID of its own. */
export const assignmentChange: Construct = (pieces, at, body) => {
  const { text, apart, level, strong, mark, rows, lines } = pieces[at]!;
  if (rows || mark || !changedAssignment.test(text) || (!apart && !level && !strong)) return 0;
  if (text.endsWith('.') || text.length > longestUnnumbered) return 0;
  addAssignment(body, { ids: [], departments: '', title: text, lines });
  return 1;
};

const wordPattern = /[\p{L}\p{N}]+/gu;
/** `Avd. KLK: STR`: the department of another ministry. */
const otherMinistry = /(?<!\p{L})(?!HOD)([A-ZÆØÅ]{2,4}) ?:/u;

/** `TB2026-4 | Avd. HOD: FHA | Råd om lek ute`. */
export const assignmentRow: Construct = (pieces, at, body) => {
  const { cells, titleAsPrinted, lines } = pieces[at]!;
  if (!cells) return 0;
  const [first = '', ...others] = cells;
  const department = others.findIndex((cell) => departmentLabel.test(cell));
  const title = others.filter((_, place) => place !== department).join(' ');
  addAssignment(body, { ids: idsOf(first), departments: others[department] ?? '', title, titleAsPrinted, lines });
  return 1;
};

/** ID, department and title, each a line of its own. */
export const assignmentLines: Construct = (pieces, at, body) => {
  const [first, second, third] = pieces.slice(at, at + 3);
  if (!first || !second || !third || first.cells || first.mark || third.rows || third.mark) return 0;
  if (!isOnlyIdentifiers(first.text) || !departmentLabel.test(second.text)) return 0;
  // A title goes on in the lines right below it; its bold may begin in one line and end in another.
  const below = pieces.slice(at + 3);
  const wrapped = below.findIndex(
    (piece, place) => piece.lines[0] !== (below[place - 1] ?? third).lines[1] + 1 || piece.mark !== null,
  );
  const titles = [third, ...below.slice(0, Math.max(wrapped, 0))];
  const texts = titles.map(({ text }) => text.replaceAll('**', ''));
  addAssignment(body, {
    ids: idsOf(first.text),
    departments: second.text,
    title: joinLines(texts, body.vocabulary),
    titleAsPrinted: texts.join(' '),
    lines: [first.lines[0], titles.at(-1)!.lines[1]],
  });
  return 2 + titles.length;
};

const longestTitle = 300;
/** Words of a line that ends as a sentence, from which on it is no title. */
const mostTitleWords = 16;
const longestTwoSentences = 140;
/** A title after `Oppdrag:` alone. */
const longestUnnumbered = 140;
/** A title that is not marked as a heading and longer than this is running text that begins with an ID. */
const longestPlainTitle = 220;

export const assignmentHeading: Construct = (pieces, at, body) => {
  const piece = pieces[at]!;
  const line = piece.rows || piece.cells || piece.mark ? null : readIdentifierLine(piece.text);
  if (!line || piece.text.length > 4000) return 0;
  const marked = piece.level > 0 || piece.strong;
  if (
    line.id === null &&
    ((!marked && !piece.apart) || /[.:;,]$/u.test(line.rest) || line.rest.length > longestUnnumbered)
  )
    return 0;
  const { department, rest } = takeDepartment(line.rest);
  if (rest === '') return addWithTitleBelow(pieces, at, body, line, department);
  if (!/^[\p{Lu}\p{N}«"(]/u.test(rest)) return 0;
  const [title, text] = marked ? [rest, ''] : splitTitle(rest, piece);
  if (!title) return 0;
  if (title.length > (marked ? longestTitle : longestPlainTitle)) return 0;
  addAssignment(body, {
    ids: line.id ? [line.id] : [],
    remark: line.remark,
    departments: department,
    title,
    lines: piece.lines,
  });
  if (text) body.flow.add(withText(piece, text));
  return 1;
};

/** An ID alone: the title is the next line, or the letter's index has it. */
function addWithTitleBelow(
  pieces: readonly Piece[],
  at: number,
  body: Body,
  { id, remark }: IdentifierLine,
  department: string,
): number {
  const [piece, next] = [pieces[at]!, pieces[at + 1]];
  const head = { ids: id ? [id] : [], remark, departments: department };
  if (next && isTitleBelow(piece, next)) {
    addAssignment(body, { ...head, title: next.text, lines: [piece.lines[0], next.lines[1]] });
    return 2;
  }
  const cell = next && !next.rows && departmentLabel.test(next.text) ? takeDepartment(next.text) : null;
  if (next && cell?.department) {
    const own = cell.rest || pieces[at + 2]?.text || '';
    const last = cell.rest ? next : (pieces[at + 2] ?? next);
    addAssignment(body, { ...head, departments: cell.department, title: own, lines: [piece.lines[0], last.lines[1]] });
    return cell.rest ? 2 : 3;
  }
  const listed = id ? body.index.get(id) : undefined;
  if (!listed?.title) return 0;
  addAssignment(body, { ...head, title: listed.title, titleLines: listed.lines, lines: piece.lines });
  return 1;
}

function isTitleBelow(piece: Piece, next: Piece): boolean {
  if (next.rows || next.cells || next.mark || next.text.length >= longestPlainTitle || /[.:]$/u.test(next.text))
    return false;
  return next.level > 0 || next.strong || next.apart || piece.level > 0 || piece.strong;
}

/** `Eieravdeling HOD: FHA Tittel`, `Avd. HOD: FHA: Tittel`. */
function takeDepartment(text: string): { department: string; rest: string } {
  const label = departmentLabel.exec(text)?.[0];
  const codes = label
    ? /^[A-ZÆØÅ]{2,4}(?:\s?(?:[/,]|og)\s?[A-ZÆØÅ]{2,4})*/u.exec(text.slice(label.length))?.[0]
    : undefined;
  if (!label || !codes) return { department: '', rest: text };
  return { department: `${label}${codes}`, rest: text.slice(label.length + codes.length).replace(/^[\s:.–-]+/u, '') };
}

/** A title with the text on its line: `TB2026-3 Kart over isen. Direktoratet skal …`, `…: Direktoratet skal …`. */
function splitTitle(rest: string, piece: Piece): [string, string] {
  // A line by itself may be a title of two sentences.
  if (piece.apart && rest.length < longestTwoSentences) return [rest, ''];
  const colon = /^(.{4,120}?): (\p{Lu}.*(?:skal|bes|må|ber)(?!\p{L}).*)$/u.exec(rest);
  if (colon) return [colon[1]!, colon[2]!];
  const [first, second] = splitSentences(rest);
  if (first && second) return [first.text.replace(/\.$/u, ''), rest.slice(second.index)];
  return [rest.endsWith('.') && rest.split(' ').length > mostTitleWords ? '' : rest, ''];
}

export function idsOf(text: string): string[] {
  const found = findIdentifiers(text).map(({ id }) => id);
  const label = readIdentifierLine(text)?.id;
  return found.length > 0 ? found : label ? [label] : [];
}

export function addAssignment(
  body: Body,
  { ids, remark = '', departments: cell, title, titleAsPrinted = title, titleLines, lines }: Head,
  exempt = exemptWords.test(title),
): void {
  const listed = ids[0] ? body.index.get(ids[0]) : undefined;
  const printed = cell.replace(departmentLabel, '').trim();
  const departments = readDepartments(printed);
  const other = otherMinistry.exec(cell)?.[1];
  const says = printed.endsWith(',') || printed.match(wordPattern)?.some((word) => !departments.includes(word));
  body.addHeading(
    body.sectionDepth + 1,
    [ids.join(', '), remark, title].filter(Boolean).join(' '),
    {
      role: 'assignment',
      kind: readKind(title) ?? listed?.kind ?? body.groupKind,
      ids,
      // A supplement prints over a clarification the ID of what it clarifies.
      ...(body.groupKind !== 'assignment' && ids[0] && { printedId: ids[0] }),
      title,
      titleAsPrinted,
      ...(titleLines && { titleLines }),
      departments,
      ...((says || other) && { departmentsAsPrinted: other ? `${other}: ${printed}` : printed }),
      ...(exempt && { exempt }),
    },
    lines,
  );
  if (printed) body.assignmentClosed = false;
}
