/**
 * `ID: TB2023-01 Eieravdeling HOD: FHA Title`, where the title wraps in a narrow column. The three cells may stand
 * apart, with blank lines between; a blank line may break the title; the body may follow without one.
 */
import { readMark } from '../lines/marks.ts';
import { departmentLabel } from '../wording.ts';
import { isUnfinishedTitle } from './heading-line.ts';
import { startsLowerCase, type TextLine } from './text-lines.ts';

/** The ID's cell, and what follows on the line. */
const idCell = /^ID: ?(T?TB\d{4}-\d{1,3})(?: +(\S.*))?$/u;
/** Department codes and the title that may follow. */
const departmentCell = /^([A-ZÆØÅ]{3}(?:\s?[/,]\s?[A-ZÆØÅ]{3})*)(?:\s+(\S.*))?$/u;
/** Lines of the title's column are narrower than those of the body. */
const titleColumn = 48;
/** Lines that a heading may be spread over. */
const longest = 16;

interface HeadingCells {
  id: string;
  department: string;
  /** The title, a line of its column each. */
  title: string[];
  /** Number of the last line. */
  last: number;
}

/** Null where the line is no such heading. */
export function readHeadingCells(lines: readonly TextLine[], at: number): HeadingCells | null {
  const [, id, cells] = idCell.exec(lines[at]!.text) ?? [];
  if (!id) return null;
  const below = lines.slice(at + 1, at + longest);
  const read = readDepartmentCell(cells ? [{ ...lines[at]!, text: cells }, ...below] : below);
  if (!read) return null;
  const titles = titleLines(read.rest);
  return {
    id,
    department: read.departments,
    title: titles.map(({ text }) => text),
    last: titles.at(-1)?.n ?? lines[at]!.n,
  };
}

/** The departments, and the lines from the title on. */
function readDepartmentCell(lines: readonly TextLine[]): { departments: string; rest: TextLine[] } | null {
  const [first, second] = lines;
  const label = departmentLabel.exec(first?.text ?? '')?.[0];
  if (!label) return null;
  const cell = first!.text.slice(label.length).trim();
  const from = cell ? { ...first!, text: cell } : second;
  const [, codes, title] = departmentCell.exec(from?.text ?? '') ?? [];
  if (!from || !codes) return null;
  const rest = lines.slice(cell ? 1 : 2);
  return { departments: `${label}${codes}`, rest: title ? [{ ...from, text: title }, ...rest] : rest };
}

function titleLines(lines: readonly TextLine[]): TextLine[] {
  const [first, ...rest] = lines;
  if (!first) return [];
  const titles = [first];
  for (const line of rest) {
    if (!goesOn(titles.at(-1)!, line)) break;
    titles.push(line);
  }
  return titles;
}

function goesOn(last: TextLine, line: TextLine): boolean {
  if (line.width > titleColumn || readMark(line.text) || line.text.endsWith(':')) return false;
  if (line.gap === 'none') return true;
  return line.gap === 'soft' && (startsLowerCase(line) || isUnfinishedTitle(last.text));
}
