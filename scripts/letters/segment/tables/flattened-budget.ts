/**
 * `Kap. Post Postnavn Bevilgning 2023 Tildeling 2023` and its rows, flattened in reading order. A row begins with its
 * chapter and item, or with a space and its item; its name may wrap; its amounts end the name's line or stand alone
 * after an empty line. Some rows have words in place of amounts, some have nothing.
 */

import type { Vocabulary } from '../../../text/vocabulary.ts';
import { joinLines } from '../../layout/join-lines.ts';
import { splitAmounts, splitNameAndAmounts } from '../../rules/amount-cells.ts';
import type { Row } from '../lines/piece.ts';
import type { TextLine } from '../wrapped/text-lines.ts';
import type { Flattened } from './flattened.ts';
import { readDrafts, rowOf } from './flattened-rows.ts';

const headPattern = /^(Kap\.) (Post) (Postnavn) (Bevilgning \d{4}) (Tildeling \d{4})$/u;
/** Chapter, item and what follows on a row's first line. */
const chapterRow = /^(\d{3,4}) (\d{2}) (\S.*)$/u;
/** Item and what follows where the chapter's cell is empty. */
const itemRow = /^(\d{2}) (\S.*)$/u;

/** Texts in place of amounts that one table may have. */
const mostWords = 10;

interface Draft {
  chapter: string;
  item: string;
  name: TextLine[];
  /** Lines of the cell after the name, where the PDF sets it apart. */
  value: TextLine[];
}

export const flattenedBudget: Flattened = (lines, at, vocabulary) => {
  const head = headPattern.exec(lines[at]!.text.replace(/\s+/gu, ' '));
  if (!head) return null;
  const { drafts, end } = readDrafts(lines, at + 1, beginRow, continueRow);
  const texts = drafts.filter(({ value }) => !amountsOf(value)).map(({ value }) => textOf(value, vocabulary));
  const words = [...new Set(texts)].filter(Boolean).slice(0, mostWords);
  const rows = drafts.map((draft): Row => ({ cells: cellsOf(draft, words, vocabulary), lines: linesOf(draft) }));
  return { rows: [rowOf(head, lines[at]!), ...rows], taken: end - at };
};

function beginRow(line: TextLine): Draft | null {
  const [, chapter = '', item = '', name = ''] =
    chapterRow.exec(line.text) ?? [...(line.indent > 0 ? (itemRow.exec(line.text) ?? []) : [])].toSpliced(1, 0, '');
  return item ? { chapter, item, name: [{ ...line, text: name }], value: [] } : null;
}

/** True when the line goes on with the row: with its name, or with the cell after it. */
function continueRow({ name, value }: Draft, line: TextLine): boolean {
  const cell = value.length > 0 ? value : name;
  if (line.gap === 'none') cell.push(line);
  else if (line.gap === 'soft' && value.length === 0 && !splitNameAndAmounts(name.at(-1)!.text)) value.push(line);
  else return false;
  return true;
}

function cellsOf(row: Draft, words: readonly string[], vocabulary: Vocabulary): string[] {
  const { chapter, item } = row;
  const name = textOf(row.name, vocabulary);
  const value = textOf(row.value, vocabulary);
  if (value) return [chapter, item, name, ...(splitAmounts(value, 2) ?? [value])];
  const ended = splitNameAndAmounts(name);
  if (ended) return [chapter, item, ended.name, ...ended.amounts];
  const known = words.find((text) => name.endsWith(` ${text}`));
  return known ? [chapter, item, name.slice(0, -known.length - 1), known] : [chapter, item, name];
}

function amountsOf(value: readonly TextLine[]): string[] | null {
  return value.length === 1 ? splitAmounts(value[0]!.text, 2) : null;
}

function textOf(lines: readonly TextLine[], vocabulary: Vocabulary): string {
  return joinLines(
    lines.map(({ text }) => text),
    vocabulary,
  );
}

function linesOf({ name, value }: Draft): [number, number] {
  return [name[0]!.n, (value.at(-1) ?? name.at(-1)!).n];
}
