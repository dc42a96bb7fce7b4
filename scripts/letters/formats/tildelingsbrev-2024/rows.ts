/**
 * Heading rows of assignments, and rows of earlier assignments that are not finished, which look the same:
 * `TB2024-07⇥Avd.HOD: FHA⇥Oppfølging …`, often with a rule of hyphens below, or ID, department and title each on a
 * line of its own.
 */
import type { LineRange } from '../../../../src/schemas/index.ts';
import { joinLines } from '../../layout/join-lines.ts';
import type { Vocabulary } from '../../layout/vocabulary.ts';
import type { SourceLine } from '../../reading.ts';
import { findIdentifiers, identifierPattern } from '../../rules/identifier.ts';
import { readCell } from '../../segment/lines/cells.ts';
import { plain } from '../../segment/lines/passages.ts';

export interface AssignmentRow {
  ids: string[];
  /** The ID cell as printed: `TB2023-35/ TB2021-45/ TTB2021-21`. */
  idsAsPrinted: string;
  /** The department cell without `Avd.HOD:`, as printed: `SHA og KTA (pkt. 1)`. */
  departments: string;
  title: string;
  titleAsPrinted: string;
  /** Lines of the row, a rule below it included. */
  lines: LineRange;
}

/** One cell of a rule: `------------------⇥---------------------⇥---`. */
const rulePattern = /^-{2,}$/u;
/** `Avd.HOD: FHA`, `Avd. HOD: SHA`, `Avd.HOD:KTA`. */
const departmentPattern = /^(?:Ansvarlig )?avd(?:eling|\.)? ?(?:i )?HOD ?: ?/iu;
/** What may stand between the IDs of one cell. */
const betweenIds = /^(?:[\s,/&]|og)*$/u;

export function isRule(line: SourceLine | undefined): boolean {
  const cells = line?.text.trimEnd().split('\t') ?? [];
  return cells.length > 1 && cells.every((cell) => rulePattern.test(cell));
}

export function isTabbed({ text }: SourceLine): boolean {
  return text.trimEnd().includes('\t');
}

export function cellsOf({ text }: SourceLine): string[] {
  return text.split('\t').map((cell) => cell.replace(/\s+/gu, ' ').trim());
}

/** The row that begins at `at`, or null. */
export function readRow(lines: readonly SourceLine[], at: number, vocabulary: Vocabulary): AssignmentRow | null {
  const line = lines[at];
  if (!line || !/^\s*(?:T|R)?TB/u.test(line.text)) return null;
  return isTabbed(line) ? readTabbed(lines, at, line) : readSpread(lines, at, line, vocabulary);
}

function readTabbed(lines: readonly SourceLine[], at: number, line: SourceLine): AssignmentRow | null {
  const [idsAsPrinted = '', ...cells] = cellsOf(line).filter((cell, place) => cell !== '' || place === 0);
  if (!isOnlyIds(idsAsPrinted) || cells.length === 0) return null;
  const department = cells.findIndex((cell) => departmentPattern.test(cell));
  const title = cells.filter((_, place) => place !== department).join(' ');
  return makeRow(idsAsPrinted, cells[department] ?? '', [title], lines, at, at, new Map());
}

/** ID / blank / department / blank / title, which may take several lines. */
function readSpread(
  lines: readonly SourceLine[],
  at: number,
  line: SourceLine,
  vocabulary: Vocabulary,
): AssignmentRow | null {
  const idsAsPrinted = line.text.trim();
  const second = nextWritten(lines, at + 1);
  const departments = lines[second]?.text.trim() ?? '';
  if (!isOnlyIds(idsAsPrinted) || !departmentPattern.test(departments)) return null;
  const first = nextWritten(lines, second + 1);
  let last = first;
  while (lines[last + 1]?.text.trim() && !isRule(lines[last + 1])) last++;
  const title = lines.slice(first, last + 1).map(({ text }) => text.trim());
  return makeRow(idsAsPrinted, departments, title, lines, at, last, vocabulary);
}

function makeRow(
  idsAsPrinted: string,
  departments: string,
  title: string[],
  lines: readonly SourceLine[],
  first: number,
  last: number,
  vocabulary: Vocabulary,
): AssignmentRow {
  const end = isRule(lines[last + 1]) ? last + 1 : last;
  const n = lines[first]?.n ?? 1;
  return {
    ids: findIdentifiers(idsAsPrinted).map(({ id }) => id),
    idsAsPrinted,
    departments: departments.replace(departmentPattern, ''),
    title: plain(readCell(joinLines(title, vocabulary), n)),
    titleAsPrinted: plain(readCell(title.join(' '), n)),
    lines: [n, lines[end]?.n ?? n],
  };
}

function isOnlyIds(cell: string): boolean {
  return (
    cell !== '' && findIdentifiers(cell).length > 0 && betweenIds.test(cell.replace(new RegExp(identifierPattern), ''))
  );
}

function nextWritten(lines: readonly SourceLine[], from: number): number {
  let at = from;
  while (at < lines.length && !lines[at]?.text.trim()) at++;
  return at;
}
