/**
 * The small tables of Vedlegg II, whose cells share their lines: `Kap. | Post | Betegnelse | Samlet ramme` and the two
 * columns of the Merinntektsfullmakter.
 */
import type { LineRange } from '../../../../../src/schemas/index.ts';
import type { Vocabulary } from '../../../../text/vocabulary.ts';
import { table } from '../../../layout/nodes.ts';
import { joinText } from '../../scan/join-text.ts';
import type { ScanLine } from '../../scan/scan-lines.ts';
import type { TornTable } from './index.ts';

const orderHead = /^Kap\.\s+Post\s+Betegnelse\s+Samlet ramme$/u;
/** `710 Vaksiner mv.` */
const chapterRow = /^(\d{3,4}) (\p{L}.*)$/u;
/** `21 Spesielle driftsutgifter 173,1 mill. kroner`, `22 … m.m. -`. */
const itemRow = /^(\d{2}) (\p{L}.*?) (\d[\d,]* mill\. kroner|-)$/u;
const revenueHead = /^(overskride bevilgninger under) (mot .+)$/u;
/** `kap. 714 post 22 kap. 3714 post 04` */
const revenueRow = /^(kap\. \d+ post.*) (kap\. \d+ post.*)$/u;

export function findAuthorityTables(lines: readonly ScanLine[], vocabulary: Vocabulary): TornTable[] {
  return lines.flatMap(({ text }, at) => {
    if (orderHead.test(text)) return orderTable(lines, at, vocabulary);
    const head = revenueHead.exec(text);
    return head ? revenueTable(lines, at, head) : [];
  });
}

function orderTable(lines: readonly ScanLine[], start: number, vocabulary: Vocabulary): TornTable {
  const rows: { cells: string[]; lines: LineRange }[] = [];
  let end = start + 1;
  for (; end < lines.length && !lines[end]!.gap; end++) {
    const { text, n } = lines[end]!;
    const chapter = chapterRow.exec(text);
    const item = itemRow.exec(text);
    const last = rows.at(-1);
    if (chapter) rows.push({ cells: [chapter[1]!, '', chapter[2]!, ''], lines: [n, n] });
    else if (item) rows.push({ cells: ['', item[1]!, item[2]!, item[3]!], lines: [n, n] });
    else if (last) {
      last.cells[2] = joinText([last.cells[2]!, text], vocabulary);
      last.lines[1] = n;
    }
  }
  const head = {
    cells: ['Kap.', 'Post', 'Betegnelse', 'Samlet ramme'],
    lines: [lines[start]!.n, lines[start]!.n] as LineRange,
  };
  return { start, end, nodes: [table([head, ...rows], 'table')] };
}

function revenueTable(lines: readonly ScanLine[], start: number, head: RegExpExecArray): TornTable {
  const n = lines[start]!.n;
  const rows: { cells: string[]; lines: LineRange }[] = [{ cells: [head[1]!, head[2]!], lines: [n, n] }];
  let end = start + 1;
  for (; end < lines.length; end++) {
    const row = revenueRow.exec(lines[end]!.text);
    if (!row) break;
    rows.push({ cells: [row[1]!, row[2]!], lines: [lines[end]!.n, lines[end]!.n] });
  }
  return { start, end, nodes: [table(rows, 'table')] };
}
