/**
 * The heading of an assignment: a table row of three cells, `TB2025-1 | Avd. HOD: FHA | Title`, read as running text.
 * The border between two cells may be `|`, a quote sign or lost; a cell of several lines shares its lines with its
 * neighbour (`KTA, Opptrappingsplan for … digitale / SHA, FHA, DIG verktøy psykisk helse`) or stands on lines of its own.
 */

import type { Vocabulary } from '../../../text/vocabulary.ts';
import { printedWidth } from '../../layout/printed-width.ts';
import { joinText } from './join-text.ts';
import { bulletOf, labelOf } from './marks.ts';
import type { ScanLine } from './scan-lines.ts';
import { endsOpen, startsLower } from './sentence.ts';

export interface AssignmentHeading {
  id: string;
  /** The department cell, its lines joined: `KTA, SHA, FHA, DIG`, `DIG og KTA`; on a comma where no code has been read after it. */
  departments: string;
  title: string;
  titleAsPrinted: string;
  /** Index of the first line after the heading. */
  end: number;
}

const border = String.raw`\s*[|‘’']\s*`;
/** `TB2025-1`, with what follows on its line. */
const idPattern = new RegExp(String.raw`^((?:TTB|RTB|TB) ?20\d{2}-\d{1,3})(?:${border}|\s+|$)(.*)$`, 'u');
/** `Avd. HOD: `, `Avd.HOD:`, `Avd. HOD `. */
const departmentLead = /^Avd\. ?HOD:?\s*(.*)$/u;
/** Codes at the start of a line: `FHA`, `KTA/SHA/ FHA`, `KTA,`. Groups: codes, rest. */
const codesPattern = /^([A-ZÆØÅ]{3}(?:(?: ?[,/] ?| og )[A-ZÆØÅ]{3})*(?: ?[,/])?)(?=[\s|‘’']|$)(?:\s*[|‘’'])?\s*(.*)$/u;
/** A line that only ends the department cell: `og KTA`. */
const addedCode = /^og ([A-ZÆØÅ]{3})$/u;
/** Points that the cells of one line but the first may fill together. */
const titleColumn = 320;
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
  const match = idPattern.exec(lines[at]?.text ?? '');
  if (!match) return null;
  const alone = match[2] === '';
  const rest = departmentLead.exec((alone ? lines[at + 1]?.text : match[2]) ?? '');
  if (!rest) return null;
  const cells: Cells = { departments: [], open: true, title: [] };
  takeCells(rest[1] ?? '', cells);
  let end = alone ? at + 2 : at + 1;
  while (belongs(lines[end], cells, vocabulary)) takeCells(lines[end++]!.text, cells);
  return {
    id: match[1]!.replace(/\s/gu, ''),
    departments: cells.departments.join(' '),
    title: joinText(cells.title, vocabulary),
    titleAsPrinted: cells.title.join(' '),
    end,
  };
}

/** Departments first, then the title; a lone `og KTA` goes to the departments whatever stands before it. */
function takeCells(text: string, cells: Cells): void {
  const added = addedCode.exec(text);
  if (added) {
    cells.departments.push(text);
    return;
  }
  const codes = cells.open ? codesPattern.exec(text) : null;
  if (codes) {
    cells.departments.push(codes[1]!);
    cells.open = openCell.test(codes[1]!);
  }
  const title = codes ? codes[2]! : text;
  if (title) cells.title.push(title);
}

/** True when a line goes on with the heading. After a blank line only an empty or unfinished title does. */
function belongs(line: ScanLine | undefined, cells: Cells, vocabulary: Vocabulary): boolean {
  if (!line || bulletOf(line) || labelOf(line.text) || idPattern.test(line.text)) return false;
  if (printedWidth(line.raw.trim()) > titleColumn) return false;
  if (!line.gap && !line.newPage) return true;
  if (cells.title.length === 0) return true;
  return endsOpen(joinText(cells.title, vocabulary)) && startsLower(line.text);
}
