/**
 * `Tidligere gitte oppdrag som ikke er ferdigstilt`: rows like the headings of new assignments, some with text below them. They are
 * one list, over page breaks too; text below a row is in its item.
 */
import type { BlockContent } from 'mdast';
import { list, listItem } from '../../layout/nodes.ts';
import { readDepartments } from '../../rules/department.ts';
import type { Construct } from '../body.ts';
import { Flow } from '../flow/flow.ts';
import type { Piece } from '../lines/piece.ts';
import { departmentLabel, earlierWords, goalWords } from '../wording.ts';
import { idsOf } from './assignment.ts';
import { withoutMark } from './heading-words.ts';

export const earlier: Construct = (pieces, at, body) => {
  const piece = pieces[at]!;
  if (piece.rows || piece.cells || piece.mark || !earlierWords.test(piece.text)) return 0;
  body.addHeading(body.sectionDepth + 1, piece.content, { role: 'section', number: null }, piece.lines);
  body.sectionDepth -= 1;
  const rows: { row: Piece; below: Piece[] }[] = [];
  let end = at + 1;
  for (; end < pieces.length && !beginsNext(pieces[end]!); end++) {
    const next = pieces[end]!;
    if (next.cells) rows.push({ row: next, below: [] });
    else if (rows.length > 0) rows.at(-1)!.below.push(next);
    else body.flow.add(next);
  }
  if (rows.length > 0) body.addBlock(list(rows.map(({ row, below }) => toItem(row, below))));
  return end - at;
};

function beginsNext(piece: Piece): boolean {
  const text = withoutMark(piece);
  return (
    piece.level > 0 ||
    piece.rows !== undefined ||
    goalWords.test(text) ||
    (piece.apart && /^\d{1,2}(?:\.\d{1,2})*\.? \p{Lu}[^.:;]{2,120}$/u.test(text))
  );
}

function toItem({ cells, lines }: Piece, below: readonly Piece[]) {
  const [first = '', ...others] = cells!;
  const department = (others.find((cell) => departmentLabel.test(cell)) ?? '').replace(departmentLabel, '');
  const title = others.filter((cell) => !departmentLabel.test(cell)).join(' ');
  const flow = new Flow();
  for (const piece of below) flow.add(piece);
  const more: BlockContent[] = flow.take();
  const carriedOver = { ids: idsOf(first), title, departments: readDepartments(department), line: lines[0] };
  return listItem(`${first} (${department}) ${title}`, lines, { carriedOver, more });
}
