/**
 * Chapters and items of the budget that a text names become links to their pages, and so do the rows of a letter's own
 * budget tables. What the archive has no row of stays text.
 */
import type { Link, Root, RootContent, Table, TableCell } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { budgetChapterUrl, budgetItemUrl } from '../../../src/domain/addresses.ts';
import { chapterMentionPatterns, findChapterMentions } from '../../../src/domain/chapter-mention.ts';
import type { LetterData } from '../../../src/schemas/index.ts';
import { type BudgetColumn, budgetColumn } from '../../letters/index.ts';
import type { Archive } from '../archive.ts';
import type { LetterBlock } from '../letters/letter-blocks.ts';
import { findRows, headsOf } from './budget-rows.ts';

interface NamedItem {
  year: number;
  chapter: string;
  /** Null where the chapter is named as a whole. */
  item: string | null;
}

/** Page of a chapter and item in a year, or of a chapter; null where no table of the archive has it. */
export function budgetUrl({ year, chapter, item }: NamedItem, { letters }: Archive): string | null {
  const rows = letters.flatMap(({ budget }) => budget).filter((row) => row.chapter === chapter);
  if (item === null) return rows.length > 0 ? budgetChapterUrl(chapter) : null;
  return rows.some((row) => row.year === year && row.item === item) ? budgetItemUrl(year, chapter, item) : null;
}

/**
 * Links in place, `year` that of the letter: `kap. 765. post 21` to the item, `kapittel 734, poster 21 og 72` as one
 * link to the chapter, and so an item that the year's letters have no row of (761.21 in 2025). `2751 og 2752` names two
 * chapters and stays text, as does what names the page it stands on (`own`).
 */
export function linkBudgetItems(tree: Root, year: number, archive: Archive, own: string | null = null): void {
  const link = (text: string): Link | false => {
    const named = findChapterMentions(text);
    const chapters = new Set(named.map(({ chapter }) => chapter));
    const [first] = named;
    if (!first || chapters.size > 1) return false;
    const { chapter, item } = first;
    const ofItem = named.length > 1 ? null : budgetUrl({ year, chapter, item }, archive);
    const url = ofItem ?? budgetUrl({ year, chapter, item: null }, archive);
    return url && url !== own ? { type: 'link', url, children: [{ type: 'text', value: text }] } : false;
  };
  findAndReplace(
    tree,
    chapterMentionPatterns.map((pattern): [RegExp, typeof link] => [new RegExp(pattern), link]),
    { ignore: ['link', 'linkReference', 'heading'] },
  );
}

/** Links the names of a letter's budget rows, in place; a row without a name by its item (732.21 in 2024). */
export function linkBudgetRows(blocks: readonly LetterBlock[], data: LetterData): void {
  for (const { nodes, lines } of blocks) {
    const table = nodes.find(isTable);
    const rows = data.budget.filter(({ line }) => line >= lines[0] && line <= lines[1]);
    if (!table || rows.length === 0) continue;
    const columns = headsOf(table).map(budgetColumn);
    for (const { row, cells } of findRows(rows, table)) {
      const cell = namingCell(cells, columns);
      const url = budgetItemUrl(row.year, row.chapter, row.item);
      if (cell) cell.children = [{ type: 'link', url, children: cell.children as Link['children'] }];
    }
  }
}

function namingCell(
  cells: readonly TableCell[],
  columns: readonly (BudgetColumn | undefined)[],
): TableCell | undefined {
  const filled = cells.filter(({ children }) => children.length > 0);
  const inColumn = (column: BudgetColumn) => filled.find((cell) => columns[cells.indexOf(cell)] === column);
  return inColumn('name') ?? inColumn('item') ?? inColumn('chapter');
}

const isTable = (node: RootContent): node is Table => node.type === 'table';
