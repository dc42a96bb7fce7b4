/**
 * A supplement's budget table: `Tidligere tildeling`, `Ny tildeling`, `Sum tildelt`, where the chapter and item may
 * come first. Cells are parted by tabs or, in a PDF text layer, by nothing but spaces.
 */
import { splitAmounts } from '../../rules/amount-cells.ts';
import type { Row } from '../lines/piece.ts';
import type { Flattened } from './flattened.ts';

const headPattern = /^(?:(Kap\. ?post)\s+)?(Tidligere \p{L}+)\s+(Ny \p{L}+)\s+(Sum \p{L}+)$/u;
/** Chapter and item, `762.21`. */
const chapterAndItem = /^(\d{3,4}\.\d{2})\s+(\S.*)$/u;
const unit = ' kroner';

export const flattenedSums: Flattened = (lines, at) => {
  const head = headPattern.exec(lines[at]!.text);
  if (!head) return null;
  const columns = head.slice(1).filter(Boolean);
  const rows: Row[] = [{ cells: columns, lines: [lines[at]!.n, lines[at]!.n] }];
  for (const { text, n } of lines.slice(at + 1)) {
    const cells = readCells(text, columns.length);
    if (!cells) break;
    rows.push({ cells, lines: [n, n] });
  }
  return { rows, taken: rows.length };
};

function readCells(text: string, columns: number): string[] | null {
  const cells = text.split('\t').map((cell) => cell.trim());
  if (cells.length === columns) return cells;
  const [, chapter, rest] = columns === 4 ? (chapterAndItem.exec(text) ?? []) : [null, '', text];
  if (rest === undefined) return null;
  const amounts = splitWithUnit(rest) ?? splitAmounts(rest, 3);
  return amounts && [...(chapter ? [chapter] : []), ...amounts];
}

/** `187 166 000 kroner 8 500 000 kroner 195 666 000 kroner`. */
function splitWithUnit(text: string): string[] | null {
  const amounts = text.split(unit).map((amount) => amount.trim());
  const isRow = amounts.length === 4 && amounts[3] === '' && amounts.slice(0, 3).every((one) => /^[\d ]+$/u.test(one));
  return isRow ? amounts.slice(0, 3).map((amount) => `${amount}${unit}`) : null;
}
