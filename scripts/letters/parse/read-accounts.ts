/**
 * Rows of the appropriation accounts (bevilgningsrapportering) of an annual report.
 *
 * Takes: the tables in place. Guarantees: one entry per printed row with chapter and item; sums and net lines are none.
 */

import { readChapterItem } from '../../../src/domain/chapter-item.ts';
import { rowNotes } from '../../../src/domain/row-notes.ts';
import type { AccountsRow } from '../../../src/schemas/index.ts';
import type { PlacedTable } from './table-places.ts';

/** Head of the first column. A table of settlements is headed as expenditure. */
const chapterHead = /^(Utgift|Inntekt)skapittel$/u;

const amountCell = /^-?\d[\d ]*$/u;

export function readAccounts(tables: readonly PlacedTable[], letter: string, year: number): AccountsRow[] {
  const noteA = readNoteA(tables);
  return tables.flatMap((table) => {
    const head = chapterHead.exec(table.head[0] ?? '');
    if (table.use !== 'accounts' || !head) return [];
    const at = (name: string) => table.head.findIndex((one) => one.startsWith(name));
    const [chapterName, item, name] = [at('Kapittelnavn'), at('Post'), at('Posttekst')];
    const [allocated, spent] = [at('Samlet tildeling'), at('Regnskap')];
    return table.rows.flatMap(({ cells, line }): AccountsRow[] => {
      const cell = (column: number) => cells[column]?.trim() ?? '';
      const amount = (column: number) => (amountCell.test(cell(column)) ? cell(column) : null);
      const place = readChapterItem(`${cell(0)} ${cell(item)}`);
      if (!place.chapter || !place.item) return [];
      const { broughtForward = null, granted = null } = noteA.get(`${place.chapter}.${place.item}`) ?? {};
      return [
        {
          letter,
          year,
          direction: head[1] === 'Inntekt' ? 'revenue' : 'expenditure',
          table: table.heading,
          chapter: place.chapter,
          chapterName: cell(chapterName),
          item: place.item,
          name: cell(name),
          allocated: amount(allocated),
          broughtForward,
          granted,
          spent: amount(spent),
          unit: 'NOK',
          note: dashes(cell(allocated), cell(spent)),
          url: table.url,
          line,
        },
      ];
    });
  });
}

type NoteA = Pick<AccountsRow, 'broughtForward' | 'granted'>;

/** Note A explains the allocation of each chapter and item: `070121 | 76 400 000 | 156 000 000 | 232 400 000`. */
function readNoteA(tables: readonly PlacedTable[]): Map<string, NoteA> {
  const note = tables.find(({ head }) => head[0] === 'Kapittel og post' && head[1]?.startsWith('Overført'));
  const rows = note?.rows ?? [];
  return new Map(
    rows.map(({ cells: [place = '', broughtForward = '', granted = ''] }) => {
      const { chapter, item } = readChapterItem(place);
      const amount = (text: string) => (amountCell.test(text) ? text : null);
      return [`${chapter}.${item}`, { broughtForward: amount(broughtForward), granted: amount(granted) }];
    }),
  );
}

function dashes(allocated: string, spent: string): string | null {
  const { dashed, dashedAccounts: names } = rowNotes;
  const columns = [allocated === '-' ? names.allocated : [], spent === '-' ? names.spent : []].flat();
  return columns.length > 0 ? dashed(columns) : null;
}
