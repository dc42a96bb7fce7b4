/**
 * The heading of an assignment whose cells the page has lost: `ID: TB2023-01 Eieravdeling HOD: FHA Title`, `TB2025-1 | Avd. HOD: FHA |
 * Title`. The border between two cells may be read as a quote sign or be lost; a cell may stand on lines of its own, or share them
 * with its neighbour (`KTA, Opptrappingsplan for … digitale` / `SHA, FHA, DIG verktøy psykisk helse`).
 */
import { departmentLabel } from '../wording.ts';
import { readIdentifierLine } from './identifier-line.ts';

export interface HeadingCells {
  id: string;
  /** The department cell, its lines joined: `Avd. HOD: KTA, SHA, FHA, DIG`; on a comma where no code has been read after it. */
  department: string;
  /** The title, a line of its column each. */
  title: string[];
  /** Index of the first line after the heading. */
  end: number;
}

/** The border of a cell, where it has been read. */
const border = /^\s*[|‘’']\s*/u;
/** `Avd. HOD SHA`: the label without its colon. */
const openLabel = /^Avd\. ?[A-ZÆØÅ]{2,4} (?=[A-ZÆØÅ]{2,4}(?!\p{L}))/u;
/** Codes at the start of a line: `FHA`, `KTA/SHA/ FHA`, `KTA,`. Groups: codes, rest. */
const codesPattern = /^([A-ZÆØÅ]{2,4}(?:(?: ?[,/] ?| og )[A-ZÆØÅ]{2,4})*(?: ?[,/])?)(?=[\s|‘’']|$)\s*(.*)$/u;
/** A line that only ends the department cell: `og KTA`. */
const addedCode = /^og [A-ZÆØÅ]{2,4}$/u;
const openCell = /[,/]$/u;
/** Lines that a heading may be spread over. */
const longest = 16;

/** The heading that begins at a line, or null; `goesOn` tells whether a line is one more of the title's column. */
export function readHeadingCells<Line extends { text: string }>(
  lines: readonly Line[],
  at: number,
  goesOn: (line: Line, last: Line, title: readonly string[]) => boolean,
): HeadingCells | null {
  const first = readIdentifierLine(lines[at]!.text);
  if (!first?.id) return null;
  const beside = first.rest.replace(border, '');
  const cell = beside || (lines[at + 1]?.text ?? '');
  const label = (departmentLabel.exec(cell) ?? openLabel.exec(cell))?.[0];
  if (!label) return null;
  const departments: string[] = [];
  const title: string[] = [];
  /** True while the department cell may go on. */
  let open = true;
  takeCells(cell.slice(label.length));
  let end = beside ? at + 1 : at + 2;
  for (; end < Math.min(lines.length, at + longest); end++) {
    const [line, last] = [lines[end]!, lines[end - 1]!];
    if (title.length > 0 && !goesOn(line, last, title)) break;
    takeCells(line.text);
  }
  const department = `${label.replace(/:?\s*$/u, ':')} ${departments.join(' ')}`;
  return departments.length > 0 ? { id: first.id, department, title, end } : null;

  /** Departments first, then the title; a lone `og KTA` goes to the departments whatever stands before it. */
  function takeCells(text: string): void {
    const codes = open ? codesPattern.exec(text) : null;
    if (codes) open = openCell.test(codes[1]!);
    if (codes || addedCode.test(text)) departments.push(codes?.[1] ?? text);
    const words = codes ? codes[2]!.replace(border, '') : text;
    if (words && !addedCode.test(text)) title.push(words);
  }
}
