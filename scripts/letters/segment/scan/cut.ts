/**
 * Cuts running text where a paragraph, an item or a deadline begins. Blank lines do not tell: they stand inside items and are
 * missing between paragraphs, so marks, wording and the width of the lines decide.
 *
 * Takes: the lines between two headings. Guarantees: every line in one cut, in order.
 */

import type { Vocabulary } from '../../../text/vocabulary.ts';
import { joinLines } from '../../layout/join-lines.ts';
import { printedWidth } from '../../layout/printed-width.ts';
import { departmentLabel } from '../wording.ts';
import { bulletOf, type Label, labelOf, withoutBullet, withoutLabel } from './marks.ts';
import type { ScanLine } from './scan-lines.ts';
import {
  endsOpen,
  endsSentence,
  isSentence,
  quoteIsOpen,
  startsLower,
  startsUpper,
  startsWithTask,
} from './sentence.ts';

export interface Cut {
  lines: ScanLine[];
  /** Joined, without bullet and label. */
  text: string;
  /** Bullet as printed, null where there is none. */
  sign: string | null;
  label: Label | null;
  /** Where the lines were set: `unknown` when they are too few or too short to tell. */
  column: 'full' | 'indented' | 'unknown';
  /** True for a paragraph that gives a deadline. */
  deadline: boolean;
}

/** Points of the columns that text fills without and with an indent: Times 12 on 16 cm. The indents themselves are not read. */
const fullColumn = 453;
const indentedColumn = 417;
/** Points that a line would have had with the next one's first word on it. */
const widthWithNext = (line: ScanLine, next: ScanLine) =>
  printedWidth(`${line.raw.trim()} ${next.raw.trim().split(' ', 1)[0] ?? ''}`);
/** How sure widths must be: misread letters make a line some points wider or narrower. */
const slack = 12;
/** A line that its successor's first word would have fitted on even in the indented column was ended on purpose. */
const fits = (line: ScanLine, next: ScanLine) => widthWithNext(line, next) < indentedColumn - slack;
/** The same by a wide margin, so that even an unfinished sentence was ended on purpose. */
const fitsWell = (line: ScanLine, next: ScanLine) => widthWithNext(line, next) < 330;
/** Lines back that a quote may have begun. */
const quoteReach = 12;
const deadlineStart = /^Frist(?:er)?\b/u;

/** `inList`: every cut is an item, as under a goal's key figures. */
export function cutText(lines: readonly ScanLine[], inList: boolean, vocabulary: Vocabulary): Cut[] {
  const cuts: Cut[] = [];
  const columns = columnsOf(lines);
  let run: ScanLine[] = [];
  let listed = inList;
  for (const [at, line] of lines.entries()) {
    if (run.length > 0 && startsCut(line, run, columns[at]!, listed)) {
      const cut = toCut(run, vocabulary);
      cuts.push(cut);
      listed = inList || cut.text.endsWith(':') || (listed && cut.column !== 'full' && !isSentence(cut.text));
      run = [];
    }
    run.push(line);
  }
  return run.length > 0 ? [...cuts, toCut(run, vocabulary)] : cuts;
}

/** `listed`: the run stands among items, marked or not. */
function startsCut(line: ScanLine, run: readonly ScanLine[], column: Cut['column'], listed: boolean): boolean {
  const last = run.at(-1)!;
  const first = run[0]!;
  if (bulletOf(line) || labelOf(line.text) || departmentLabel.test(line.text)) return true;
  if (departmentLabel.test(first.text)) return !startsLower(line.text);
  if (deadlineStart.test(line.text)) return !endsOpen(last.text);
  if (line.gap) return startsAfterGap(line, run);
  if (startsLower(line.text)) return false;
  if (line.newPage && endsSentence(last.text)) return true;
  if (!startsUpper(line.text)) return false;
  if (fits(last, line)) return true;
  const isItem = column === 'indented' || bulletOf(first) !== null || labelOf(first.text) !== null;
  if (!isItem && (!listed || column === 'full')) return false;
  return endsSentence(last.text) ? startsWithTask(line.text) : !endsOpen(last.text);
}

/** A blank line parts cuts unless the sentence plainly runs over it. */
function startsAfterGap(line: ScanLine, run: readonly ScanLine[]): boolean {
  const last = run.at(-1)!;
  if (startsLower(line.text)) return endsSentence(last.text) && last.text.endsWith(':');
  const text = run
    .slice(-quoteReach)
    .map((one) => one.text)
    .join(' ');
  if (quoteIsOpen(text) && line.text.includes('»') && !line.text.includes('«')) return false;
  return !endsOpen(last.text) || fitsWell(last, line);
}

/** For each line the column of the unbroken lines that it stands among. */
function columnsOf(lines: readonly ScanLine[]): Cut['column'][] {
  const columns: Cut['column'][] = [];
  for (let first = 0; first < lines.length; ) {
    let end = first + 1;
    while (end < lines.length && !breaksBefore(lines[end]!)) end++;
    const column = columnOf(lines.slice(first, end));
    for (; first < end; first++) columns.push(column);
  }
  return columns;
}

function breaksBefore(line: ScanLine): boolean {
  return line.gap || bulletOf(line) !== null || labelOf(line.text) !== null || deadlineStart.test(line.text);
}

/** Full where a line is wider than the indent allows, indented where a line had room for the next word. */
function columnOf(lines: readonly ScanLine[]): Cut['column'] {
  if (lines.some(({ raw }) => printedWidth(raw.trim()) > indentedColumn + slack)) return 'full';
  const tight = lines.slice(1).some((line, at) => {
    const width = widthWithNext(lines[at]!, line);
    return width >= indentedColumn - slack && width < fullColumn - slack;
  });
  return tight ? 'indented' : 'unknown';
}

function toCut(lines: ScanLine[], vocabulary: Vocabulary): Cut {
  const [first, ...rest] = lines as [ScanLine, ...ScanLine[]];
  const sign = bulletOf(first);
  const label = sign ? null : labelOf(first.text);
  const opening = sign ? withoutBullet(first.text) : label ? withoutLabel(first.text) : first.text;
  return {
    lines,
    text: joinLines([opening, ...rest.map(({ text }) => text)], vocabulary),
    sign,
    label,
    column: columnOf(lines),
    deadline: !sign && !label && deadlineStart.test(first.text),
  };
}
