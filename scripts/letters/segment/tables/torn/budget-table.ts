/**
 * The budget table (chapter 4.1 and 4.2): `Kap./post | Benevnelse | Tildeling | Kommentarer`. At first the cells of a row
 * share their lines, further down each cell is a block of its own.
 */
import type { Table } from 'mdast';
import type { LineRange } from '../../../../../src/schemas/index.ts';
import type { Vocabulary } from '../../../../text/vocabulary.ts';
import { joinLines } from '../../../layout/join-lines.ts';
import { table } from '../../../layout/nodes.ts';
import { bulletOf, withoutBullet } from '../../scan/marks.ts';
import type { Report } from '../../scan/report.ts';
import type { ScanLine } from '../../scan/scan-lines.ts';
import { endsSentence } from '../../scan/sentence.ts';
import { beginsParagraph, hasEnded, splitAmounts } from './budget-comment.ts';
import { columnPart, fitsNameColumn, joinsBrokenWord, nameIsOpen, standardPart } from './budget-name.ts';
import type { TornTable } from './index.ts';
import { joinCell } from './join-cell.ts';

/** `701.21`, `2711.72`: chapter and post at the start of a row. */
const rowStart = /^(\d{3,4})\.(\d{2})(?=\s|$)\s*[|‘]?\s*(.*)$/u;
const headStart = /^Kap\.? ?\/ ?post\b/u;
const border = /\s*[|‘]\s*/u;
/** An amount at the end of the cells before the comment: `30 000`, `1267 303`, `3031100`. */
const amountAtEnd = /^(.*?)\s*(?<![\p{L}\d.,])(\d{1,4}(?: \d{3})+|\d{4,})$/u;
const amountAlone = /^(?:\d{1,4}(?: \d{3})+|\d{3,})$/u;
/** A remark in place of name and amount: «Posten avsluttes fra 2025». */
const remark = /^Posten \p{Ll}/u;

interface Row {
  chapter: string;
  item: string;
  name: string[];
  amount: string[];
  comment: string[];
  /** Indexes in `comment` where a new paragraph or item begins. */
  breaks: Set<number>;
  lines: LineRange;
  /** True while the lines stand in one block with the row's first line. */
  firstBlock: boolean;
}

/** Rows from which on lines are a budget table. */
const fewestRows = 3;

/** The table with all lines from its head or first row on; null where there is none. */
export function findBudget(lines: readonly ScanLine[], vocabulary: Vocabulary, report: Report): TornTable | null {
  if (lines.filter(({ text }) => rowStart.test(text)).length < fewestRows) return null;
  const start = lines.findIndex(({ text }) => headStart.test(text) || rowStart.test(text));
  return { start, end: lines.length, nodes: [readBudget(lines.slice(start), vocabulary, report)] };
}

function readBudget(lines: readonly ScanLine[], vocabulary: Vocabulary, report: Report): Table {
  const head = lines.find(({ text }) => headStart.test(text));
  const rows: Row[] = [];
  for (const [at, line] of lines.entries()) {
    const start = rowStart.exec(line.text);
    if (start) rows.push(newRow(start, line.n));
    else if (line !== head && rows.length > 0) takeLine(rows.at(-1)!, line, lines[at + 1]);
  }
  const headLine = head?.n ?? rows[0]?.lines[0] ?? 1;
  const cells = ['Kap.', 'post', 'Benevnelse', 'Tildeling', 'Kommentarer'];
  if (!head)
    report(headLine, 'head-restored', 'Expected «Kap./post Benevnelse Tildeling Kommentarer» above the rows', {
      from: '',
      to: cells.join(' | '),
      why: 'Overskriftene til kolonnene mangler i lesingen; de er de samme som i brevets første budsjettabell.',
    });
  return table([{ cells, lines: [headLine, headLine] }, ...rows.map((row) => toRow(row, vocabulary))], 'budget');
}

function newRow(start: RegExpExecArray, n: number): Row {
  const [, chapter = '', item = '', rest = ''] = start;
  const row: Row = {
    chapter,
    item,
    name: [],
    amount: [],
    comment: [],
    breaks: new Set(),
    lines: [n, n],
    firstBlock: true,
  };
  if (remark.test(rest)) {
    row.comment.push(rest);
    return row;
  }
  const [left = '', ...right] = rest.split(border);
  const amount = amountAtEnd.exec(left);
  const name = amount ? amount[1]! : left;
  if (name) row.name.push(name);
  if (amount) row.amount.push(amount[2]!);
  else if (amountAlone.test(right[0] ?? '')) row.amount.push(right.shift()!);
  if (right.length > 0) row.comment.push(right.join(' | '));
  return row;
}

function takeLine(row: Row, line: ScanLine, next: ScanLine | undefined): void {
  row.lines[1] = line.n;
  if (line.gap || line.newPage) row.firstBlock = false;
  const { text } = line;
  if (takesAmount(row, text)) row.amount.push(text);
  else if (row.amount.length === 0 && row.comment.length === 0) row.name.push(text);
  else {
    const taken = nameLength(row, row.name.join(' '), text, next);
    if (taken > 0) row.name.push(text.slice(0, taken));
    const rest = text.slice(taken).trim();
    if (!rest) return;
    for (const [at, item] of splitAmounts(row.comment, rest).entries()) {
      if (at > 0 || beginsParagraph(row.comment, line, item)) row.breaks.add(row.comment.length);
      row.comment.push(bulletOf(line) ? `• ${withoutBullet(item)}` : item);
    }
  }
}

/** The amount on a line of its own; three more digits complete one that was cut at its column's edge. */
function takesAmount(row: Row, text: string): boolean {
  if (!amountAlone.test(text)) return false;
  return row.amount.length === 0 ? row.name.length > 0 : row.comment.length === 0 && /^\d{3}$/u.test(text);
}

/** How much of a line belongs to the name. */
function nameLength(row: Row, name: string, text: string, next: ScanLine | undefined): number {
  const standard = standardPart(name, text);
  if (standard > 0) return standard;
  const open = nameIsOpen(name);
  if (!row.firstBlock) return open && fitsNameColumn(text) && !endsSentence(text) ? text.length : 0;
  if (open) return columnPart(text, !next || next.gap || rowStart.test(next.text));
  return fitsNameColumn(text) && hasEnded(row.comment, text) ? text.length : 0;
}

function toRow(row: Row, vocabulary: Vocabulary) {
  const name: string[] = [];
  for (const part of row.name) {
    const last = name.at(-1);
    if (last && joinsBrokenWord(last, part)) name[name.length - 1] = `${last}${part}`;
    else name.push(part);
  }
  const cells = [
    row.chapter,
    row.item,
    joinLines(name, vocabulary),
    row.amount.join(' '),
    joinCell(row.comment, (_, at) => row.breaks.has(at), vocabulary),
  ];
  return { cells, lines: row.lines };
}
