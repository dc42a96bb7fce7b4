/**
 * «Tidligere gitte oppdrag som ikke er ferdigstilt»: rows like the headings of new assignments, some with text below
 * them (`Ny frist 31.12.2024.`).
 *
 * Guarantees: one list over all rows to the next heading, over page breaks too; text below a row is in its item.
 */
import type { ListItem, RootContent } from 'mdast';
import type { Vocabulary } from '../../../text/vocabulary.ts';
import { list, listItem } from '../../layout/nodes.ts';
import type { SourceLine } from '../../reading.ts';
import { readDepartments } from '../../rules/department.ts';
import { readBlocks, readFlow } from './flow.ts';
import { type Place, readHeading } from './headings.ts';
import { type AssignmentRow, isRule, readRow } from './rows.ts';

export function readEarlier(
  lines: readonly SourceLine[],
  from: number,
  place: Place,
  vocabulary: Vocabulary,
): { nodes: RootContent[]; next: number } {
  const before: SourceLine[] = [];
  const rows: { row: AssignmentRow; below: SourceLine[] }[] = [];
  let at = from;
  while (at < lines.length) {
    const row = readRow(lines, at, vocabulary);
    if (!row && readHeading(lines, at, place, vocabulary)) break;
    if (row) rows.push({ row, below: [] });
    else if (!isRule(lines[at])) (rows.at(-1)?.below ?? before).push(lines[at]!);
    at += row ? row.lines[1] - row.lines[0] + 1 : 1;
  }
  const items = rows.map(({ row, below }) => toItem(row, below, vocabulary));
  const nodes = readFlow(before, place.depth + 1, vocabulary);
  return { nodes: items.length > 0 ? [...nodes, list(items)] : nodes, next: at };
}

function toItem(row: AssignmentRow, below: SourceLine[], vocabulary: Vocabulary): ListItem {
  const { ids, idsAsPrinted, departments, title, lines } = row;
  const carriedOver = { ids, title, departments: readDepartments(departments), line: lines[0] };
  return listItem(`${idsAsPrinted} (${departments}) ${title}`, lines, {
    carriedOver,
    more: readBlocks(below, vocabulary),
  });
}
