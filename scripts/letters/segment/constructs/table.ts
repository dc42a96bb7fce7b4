/** Rows of cells: the budget, a calendar, assignments or goals in a table, any other table. */
import { list, listItem, table as toTable } from '../../layout/nodes.ts';
import type { Body, Construct } from '../body.ts';
import { plain } from '../lines/passages.ts';
import type { Piece } from '../lines/piece.ts';
import { plainPiece } from '../lines/piece.ts';
import { isOnlyIdentifiers } from '../lines/unfold.ts';
import { type FoundTable, readTables, type TableRow } from '../tables/read-table.ts';
import { assignmentHeads, goalHeads, unitWords } from '../wording.ts';
import { addAssignment, idsOf } from './assignment.ts';

export const table: Construct = (pieces, at, body) => {
  const { rows, block } = pieces[at]!;
  if (block) body.addBlock(block);
  if (!rows) return block ? 1 : 0;
  const tables = readTables(rows, body.budgetHead, body.vocabulary);
  const [only, ...others] = tables;
  const give = only && others.length === 0 ? giver(only) : null;
  // What follows a table of assignments or goals is said of them all: it stands before them.
  const after = pieces.slice(at + 1);
  const isUnit = after[0] !== undefined && unitWords.test(after[0].text);
  const taken = give ? runBefore(after) : isUnit ? 1 : 0;
  for (const piece of after.slice(0, taken)) body.flow.add(piece);
  if (give) {
    body.asides.push({ lines: only!.rows[0]!.lines, use: 'table' });
    give(body);
  } else for (const found of tables) addTable(found, body);
  return 1 + taken;
};

function addTable(found: FoundTable, body: Body): void {
  const [first, last] = [found.rows[0]!, found.rows.at(-1)!];
  const head = found.headLost ? [{ cells: found.head, lines: first.lines }] : [];
  body.addBlock(toTable([...head, ...found.rows], found.use));
  if (found.use === 'budget') body.budgetHead = found.head;
  if (!found.headLost) return;
  const why = `Overskriftsraden til tabellen på linje ${first.lines[0]}–${last.lines[1]} mangler i kilden; den er satt inn fra tabellen før.`;
  body.putBack.push({ line: first.lines[0], from: '', to: found.head.filter(Boolean).join(' | '), kind: 'ocr', why });
}

/** Pieces up to the next heading, plain or marked. */
function runBefore(after: readonly Piece[]): number {
  const end = after.findIndex(
    ({ level, rows, cells, mark, text }) =>
      level > 0 ||
      rows ||
      cells ||
      /^\d{1,2}(?:\.\d{1,2})*\.? \p{Lu}/u.test(mark?.label ? `${mark.label} ${text}` : text),
  );
  return end < 0 ? after.length : end;
}

type Columns<Name extends string> = Partial<Record<Name, number>>;

function columnsOf<Name extends string>(
  head: readonly string[],
  words: readonly (readonly [RegExp, Name])[],
): Columns<Name> {
  const found: Columns<Name> = {};
  for (const [at, cell] of head.entries()) {
    const name = words.find(([pattern]) => pattern.test(cell))?.[1];
    if (name && found[name] === undefined) found[name] = at;
  }
  return found;
}

/** What adds the assignments or goals that a table holds; null for any other table. */
function giver({ head, rows }: FoundTable): ((body: Body) => void) | null {
  const below = rows.slice(1);
  const cell = (row: TableRow, at: number | undefined) => (at === undefined ? '' : plain(row.cells[at] ?? []).trim());
  const tasks = columnsOf(head, assignmentHeads);
  if (
    tasks.id !== undefined &&
    tasks.title !== undefined &&
    below.length > 0 &&
    below.every((row) => isOnlyIdentifiers(cell(row, tasks.id)))
  )
    return (body) => {
      for (const row of below) {
        addAssignment(body, {
          ids: idsOf(cell(row, tasks.id)),
          departments: cell(row, tasks.department),
          title: cell(row, tasks.title),
          lines: row.lines,
        });
        const rest = row.cells.flatMap((content, at) => {
          if (at === tasks.id || at === tasks.title || at === tasks.department || content.length === 0) return [];
          return [plainPiece(`${head[at]}: ${plain(content)}`, row.lines)];
        });
        for (const piece of rest) body.flow.add(piece);
      }
    };
  const goals = columnsOf(head, goalHeads);
  if (
    goals.title === undefined ||
    goals.number === undefined ||
    !below.every((row) => /^\d{1,2}\.?$/u.test(cell(row, goals.number)))
  )
    return null;
  return (body) => {
    const depth = body.sectionDepth + 1;
    for (const row of below) {
      const [number, title] = [Number.parseInt(cell(row, goals.number), 10), cell(row, goals.title)];
      body.addHeading(depth, `${number}. ${title}`, { role: 'goal', number, title }, row.lines);
      for (const part of ['criteria', 'parameters', 'keyFigures'] as const) {
        const content = goals[part] === undefined ? [] : (row.cells[goals[part]] ?? []);
        if (content.length === 0) continue;
        body.addHeading(depth + 1, head[goals[part]!]!, { role: 'goal-part', part }, row.lines);
        body.addBlock(list(linesOf(content).map((text) => listItem(text, row.lines))));
      }
    }
  };
}

/** A cell's lines, without the marks of items. */
const linesOf = (content: TableRow['cells'][number]) =>
  content
    .flatMap((node) => (node.type === 'break' ? ['\n'] : [plain([node])]))
    .join('')
    .split('\n')
    .map((line) => line.replace(/^\s*[•–-]\s/u, '').trim())
    .filter(Boolean);
