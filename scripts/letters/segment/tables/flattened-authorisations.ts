/**
 * The small tables of an attachment on authorisations: `Kap. Post Betegnelse Samlet ramme`, where a row is a chapter with its name
 * or an item with its name and sum, and the two columns of `overskride bevilgninger under` / `mot tilsvarende merinntekter under`.
 */
import { joinLines } from '../../layout/join-lines.ts';
import type { Flattened } from './flattened.ts';
import { rowOf } from './flattened-rows.ts';

const orderHead = /^(Kap\.)\s+(Post)\s+(Betegnelse)\s+(Samlet ramme)$/u;
/** `710 Vaksiner mv.` */
const chapterRow = /^(\d{3,4}) (\p{L}.*)$/u;
/** `21 Spesielle driftsutgifter 173,1 mill. kroner`, `22 … m.m. -`. */
const itemRow = /^(\d{2}) (\p{L}.*?) (\d[\d,]* mill\. kroner|-)$/u;
const revenueHead = /^(overskride bevilgninger under) (mot .+)$/u;
/** `kap. 714 post 22 kap. 3714 post 04` */
const revenueRow = /^(kap\. \d+ post.*) (kap\. \d+ post.*)$/u;

/** What may be ordered beyond the year; the table ends with a blank line. */
export const flattenedOrders: Flattened = (lines, at, vocabulary) => {
  const head = orderHead.exec(lines[at]!.text);
  if (!head) return null;
  const rows = [rowOf(head, lines[at]!)];
  let end = at + 1;
  for (; end < lines.length && lines[end]!.gap === 'none'; end++) {
    const line = lines[end]!;
    const chapter = chapterRow.exec(line.text);
    const item = itemRow.exec(line.text);
    const last = rows.at(-1)!;
    if (chapter) rows.push({ cells: [chapter[1]!, '', chapter[2]!, ''], lines: [line.n, line.n] });
    else if (item) rows.push({ cells: ['', ...item.slice(1)], lines: [line.n, line.n] });
    else {
      last.cells[2] = joinLines([last.cells[2]!, line.text], vocabulary);
      last.lines = [last.lines[0], line.n];
    }
  }
  return { rows, taken: end - at };
};

/** What may be spent where as much is earned. */
export const flattenedRevenues: Flattened = (lines, at) => {
  const head = revenueHead.exec(lines[at]!.text);
  if (!head) return null;
  const rows = [rowOf(head, lines[at]!)];
  for (const line of lines.slice(at + 1)) {
    const row = revenueRow.exec(line.text);
    if (!row) break;
    rows.push(rowOf(row, line));
  }
  return { rows, taken: rows.length };
};
