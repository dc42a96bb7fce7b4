/**
 * The heading of an assignment: a table row of three cells, `TB2025-1 | Avd. HOD: FHA | Title`, read as running text.
 * The border between two cells may be `|`, a quote sign or lost; a cell of several lines shares its lines with its
 * neighbour (`KTA, Opptrappingsplan for … digitale / SHA, FHA, DIG verktøy psykisk helse`) or stands on lines of its own.
 */

import type { Vocabulary } from '../../../text/vocabulary.ts';
import { joinLines } from '../../layout/join-lines.ts';
import { printedWidth } from '../../layout/printed-width.ts';
import { isIdentifierLine, readIdentifierLine } from '../lines/identifier-line.ts';
import { deadlineLine, departmentLabel } from '../wording.ts';
import { bulletOf, labelOf } from './marks.ts';
import type { ScanLine } from './scan-lines.ts';
import { endsOpen, startsLower } from './sentence.ts';

export interface AssignmentHeading {
  id: string;
  /** The department cell, its lines joined: `Avd. HOD: KTA, SHA, FHA, DIG`; on a comma where no code has been read after it. */
  departments: string;
  title: string;
  titleAsPrinted: string;
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
/** Points that the cells of one line but the first may fill together. */
const titleColumn = 320;
const betweenSentences = /[.!?] \p{Lu}/u;
const openCell = /[,/]$/u;

interface Cells {
  departments: string[];
  /** True while the department cell may go on. */
  open: boolean;
  title: string[];
}

/** The heading that begins at a line, or null. */
export function readAssignmentHeading(
  lines: readonly ScanLine[],
  at: number,
  vocabulary: Vocabulary,
): AssignmentHeading | null {
  const first = readIdentifierLine(lines[at]?.text ?? '');
  if (!first?.id) return null;
  const beside = first.rest.replace(border, '');
  const cell = beside || (lines[at + 1]?.text ?? '');
  const label = (departmentLabel.exec(cell) ?? openLabel.exec(cell))?.[0];
  if (!label) return null;
  const cells: Cells = { departments: [], open: true, title: [] };
  takeCells(cell.slice(label.length), cells);
  let end = beside ? at + 1 : at + 2;
  while (belongs(lines[end], cells, vocabulary)) takeCells(lines[end++]!.text, cells);
  return {
    id: first.id,
    departments: `${label.replace(/:?\s*$/u, ':')} ${cells.departments.join(' ')}`,
    title: joinLines(cells.title, vocabulary),
    titleAsPrinted: cells.title.join(' '),
    end,
  };
}

/** Departments first, then the title; a lone `og KTA` goes to the departments whatever stands before it. */
function takeCells(text: string, cells: Cells): void {
  const codes = cells.open ? codesPattern.exec(text) : null;
  if (codes) cells.open = openCell.test(codes[1]!);
  if (codes || addedCode.test(text)) cells.departments.push(codes?.[1] ?? text);
  const title = codes ? codes[2]!.replace(border, '') : text;
  if (title && !addedCode.test(text)) cells.title.push(title);
}

/** True when a line goes on with the heading. After a blank line only an empty or unfinished title does. */
function belongs(line: ScanLine | undefined, cells: Cells, vocabulary: Vocabulary): boolean {
  if (!line || bulletOf(line) || labelOf(line.text) || isIdentifierLine(line.text)) return false;
  if (deadlineLine.test(line.text) || betweenSentences.test(line.text)) return false;
  if (printedWidth(line.raw.trim()) > titleColumn) return false;
  if (!line.gap && !line.newPage) return true;
  if (cells.title.length === 0) return true;
  return endsOpen(joinLines(cells.title, vocabulary)) && startsLower(line.text);
}
