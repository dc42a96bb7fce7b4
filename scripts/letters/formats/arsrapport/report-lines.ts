/** The lines of a report that hold words, with what stands around them. */
import { placeholderName } from '../../../text/printed-words.ts';
import type { SourceDocument } from '../../reading.ts';

/** `row`: tab-separated table row; `item`: list item with a hyphen; `text`: anything else. */
export type LineKind = 'row' | 'item' | 'text';

export interface ReportLine {
  readonly n: number;
  /** Trimmed, except rows: there an empty first or last cell counts. */
  readonly text: string;
  readonly kind: LineKind;
  /** Blank lines before it; 1 is a new paragraph or a page break, 3 and more the hole that a lost image left. */
  readonly gapBefore: number;
  readonly gapAfter: number;
}

/** A hyphen, a space and a word: `- god helse og mestring`. A lone hyphen or a minus sign before digits is none. */
export const itemMark = /^-\s+(?=\S)/u;

/** Italics of HTML; those of Markdown are read with the line. */
const italics = /<\/?i>/giu;

export function readReportLines(document: SourceDocument): ReportLine[] {
  const worded = document.lines.filter(({ text }) => text.trim());
  return worded.map(({ n, text }, at) => ({
    n,
    text: (text.includes('\t') ? text : text.trim()).replace(italics, '*'),
    kind: kindOf(text),
    gapBefore: n - (worded[at - 1]?.n ?? 0) - 1,
    gapAfter: (worded[at + 1]?.n ?? document.lines.length + 1) - n - 1,
  }));
}

function kindOf(text: string): LineKind {
  if (text.includes('\t')) return 'row';
  return itemMark.test(text.trim()) ? 'item' : 'text';
}

/** The cells of a row, those with a spreadsheet's own column name empty. */
export function cellsOf(row: ReportLine): string[] {
  return row.text
    .replace(placeholderName, '')
    .split('\t')
    .map((cell) => cell.replace(/\s+/gu, ' ').trim());
}
