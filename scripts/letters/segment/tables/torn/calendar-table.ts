/**
 * The calendar (Vedlegg I): `Dato | Tiltak | Merknad`. Some cells are read before the row they belong to; each goes to the
 * next row that it can complete, and is reported (`cell-moved`, `cell-unplaced`). Remarks read one below the other after a
 * row are its own and those of the rows that follow.
 */
import type { BlockContent } from 'mdast';
import type { LineRange } from '../../../../../src/schemas/index.ts';
import type { Vocabulary } from '../../../../text/vocabulary.ts';
import { paragraph, table } from '../../../layout/nodes.ts';
import { bulletOf, withoutBullet } from '../../scan/marks.ts';
import type { Report } from '../../scan/report.ts';
import type { ScanLine } from '../../scan/scan-lines.ts';
import { endsSentence, startsLower } from '../../scan/sentence.ts';
import type { TornTable } from './index.ts';
import { joinCell } from './join-cell.ts';

const headPattern = /^Dato\s+Tiltak\s+Merknad$/u;
/** `31. jan.`, `28. feb`, `07. nov.` at the start of a row. */
const rowStart = /^(\d{1,2}\. ?(?:jan|feb|mars|apr|mai|juni|juli|aug|sep|[oø]kt|nov|des)\p{L}*\.?)(?:\s+(.*))?$/iu;
const border = /\s*[|‘]\s*/u;
/** A remark whose border is lost begins with one of these words. */
const remarkStart = /\s+(?=(?:Jf\.|Hos|I|Med|Ved|Avtales)\s)/u;
const clock = /^kl\. ?\d/u;
const meeting = /m\p{L}{1,2}te/u;

const isBulleted = (line: string) => line.startsWith('•');
/** The hours of a meeting, or another sentence. */
const beginsRemark = (line: string) => clock.test(line) || /^\p{Lu}/u.test(line);

interface Row {
  date: string;
  what: string[];
  remark: string[];
  /** Length of `what` where a page break cuts the cell, null where none does. */
  cut: number | null;
  lines: LineRange;
  /** Lines read after this row that go on with none of its cells. */
  loose: ScanLine[];
  /** Remarks read after this row's own. */
  laterRemarks: ScanLine[];
}

/** The calendar with all lines of its section, for cells may stand above the head; null where there is none. */
export function findCalendar(lines: readonly ScanLine[], vocabulary: Vocabulary, report: Report): TornTable | null {
  if (!lines.some(({ text }) => headPattern.test(text))) return null;
  return { start: 0, end: lines.length, nodes: readCalendar(lines, vocabulary, report) };
}

function readCalendar(lines: readonly ScanLine[], vocabulary: Vocabulary, report: Report): BlockContent[] {
  const head: Row = {
    date: '',
    what: [],
    remark: [],
    cut: null,
    lines: [lines[0]!.n, lines[0]!.n],
    loose: [],
    laterRemarks: [],
  };
  const rows: Row[] = [];
  for (const line of lines) {
    const start = rowStart.exec(line.text);
    if (headPattern.test(line.text)) head.lines = [line.n, line.n];
    else if (start) rows.push(newRow(start, line));
    else if (rows.length === 0 || !takeLine(rows.at(-1)!, line)) (rows.at(-1) ?? head).loose.push(line);
  }
  const unplaced: ScanLine[] = [];
  const settle = (line: ScanLine, target: Row | null, move: (target: Row, line: ScanLine) => void) => {
    if (target) move(target, line);
    else unplaced.push(line);
    if (target) report(line.n, 'cell-moved', `Read «${line.text}» as part of the row «${target.date}»`);
    else report(line.n, 'cell-unplaced', `Expected a row of the calendar that «${line.text}» belongs to`);
  };
  for (const [at, { loose, laterRemarks }] of [head, ...rows].entries()) {
    const later = rows.slice(at);
    const target = loose.length > 0 ? rowFor(loose, later) : null;
    for (const line of loose) settle(line, target, moveTo);
    for (const line of laterRemarks) {
      const next = later.find(({ remark }) => remark.length === 0) ?? null;
      settle(line, next, ({ remark }) => remark.push(line.text));
    }
  }
  const printed = rows.map(({ date, what, remark, lines: at }) => ({
    cells: [date, joinCell(what, isBulleted, vocabulary), joinCell(remark, beginsRemark, vocabulary)],
    lines: at,
  }));
  const headRow = { cells: ['Dato', 'Tiltak', 'Merknad'], lines: head.lines };
  return [
    withLines(table([headRow, ...printed], 'calendar'), lines),
    ...unplaced.map(({ text, n }) => paragraph(text, [n, n])),
  ];
}

function newRow(start: RegExpExecArray, line: ScanLine): Row {
  const [, date = '', rest = ''] = start;
  const [what = '', ...remark] = border.test(rest) ? rest.split(border) : rest.split(remarkStart);
  const [, , rawRest = ''] = rowStart.exec(line.raw.trim()) ?? [];
  const bulleted = bulletOf({ ...line, raw: rawRest }) !== null;
  return {
    date,
    what: what ? [bulleted ? `• ${withoutBullet(what)}` : what] : [],
    remark: remark.length > 0 ? [remark.join(' ')] : [],
    cut: null,
    lines: [line.n, line.n],
    loose: [],
    laterRemarks: [],
  };
}

/** Gives a line to the row being read; false when it goes on with none of its cells. */
function takeLine(row: Row, line: ScanLine): boolean {
  if (line.newPage) row.cut ??= row.what.length;
  const cell = cellFor(row, line);
  if (cell === 'later') row.laterRemarks.push(line);
  else cell?.push(line.text);
  if (cell && cell !== 'later') row.lines[1] = line.n;
  return cell !== null;
}

/** `later` for the remark of a row that follows. */
function cellFor(row: Row, { text, gap, raw }: ScanLine): string[] | 'later' | null {
  if (row.loose.length > 0 && (!gap || bulletOf({ raw }))) return row.cut === null ? null : row.what;
  if (!gap) return clock.test(text) ? row.remark : row.what;
  if (row.what.length === 0) return row.what;
  const remark = row.remark.at(-1);
  const isOpen = remark !== undefined && !endsSentence(remark) && row.laterRemarks.length === 0;
  if (startsLower(text)) return isOpen ? row.remark : null;
  return remark === undefined ? row.remark : 'later';
}

/** The row that cells read out of turn complete: a meeting without its hour, a bulleted cell, a cell cut by a page. */
function rowFor(loose: readonly ScanLine[], later: readonly Row[]): Row | null {
  if (loose.some(({ text }) => clock.test(text)))
    return (
      later.find(({ what, remark }) => meeting.test(what.join(' ')) && !remark.some((one) => /kl\./u.test(one))) ?? null
    );
  if (loose.some((line) => bulletOf(line))) return later.find(({ what }) => what[0]?.startsWith('•')) ?? null;
  return later.find(({ cut }) => cut !== null) ?? null;
}

function moveTo(row: Row, line: ScanLine): void {
  if (clock.test(line.text)) row.remark.push(line.text);
  else if (row.cut !== null) row.what.splice(row.cut++, 0, line.text);
  else row.what.push(bulletOf(line) ? `• ${withoutBullet(line.text)}` : line.text);
}

/** The table over all lines that it was read from, cells out of turn included. */
function withLines(node: BlockContent, lines: readonly ScanLine[]): BlockContent {
  const [start, end] = [lines[0]!.n, lines.at(-1)!.n];
  return { ...node, position: { start: { line: start, column: 1 }, end: { line: end, column: 1 } } };
}
