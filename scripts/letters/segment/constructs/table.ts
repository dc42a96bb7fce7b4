/** Rows of cells: the budget, a calendar, any other table. */
import { table as toTable } from '../../layout/nodes.ts';
import type { Construct } from '../body.ts';
import { readTables } from '../tables/read-table.ts';

export const table: Construct = (pieces, at, body) => {
  const { rows } = pieces[at]!;
  if (!rows) return 0;
  for (const found of readTables(rows, body.budgetHead, body.vocabulary)) {
    const [first, last] = [found.rows[0]!, found.rows.at(-1)!];
    const head = found.headLost ? [{ cells: found.head, lines: first.lines }] : [];
    body.addBlock(toTable([...head, ...found.rows], found.use));
    if (found.use === 'budget') body.budgetHead = found.head;
    if (found.headLost) {
      const why = `Overskriftsraden til tabellen på linje ${first.lines[0]}–${last.lines[1]} mangler i kilden; den er satt inn fra tabellen før.`;
      body.putBack.push({
        line: first.lines[0],
        from: '',
        to: found.head.filter(Boolean).join(' | '),
        kind: 'ocr',
        why,
      });
    }
  }
  return 1;
};
