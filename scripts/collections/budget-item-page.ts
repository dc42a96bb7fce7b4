/** The page of one chapter and item in one year. */
import { budgetChapterUrl, budgetItemUrl } from '../../src/lib/addresses.ts';
import type { BudgetItemPage } from '../../src/schemas/budget-page.ts';
import type { GivenIn } from '../../src/schemas/collections.ts';
import type { BudgetRow, Letter } from '../../src/schemas/index.ts';
import { toMarkedMarkdown } from '../letters/layout/markdown.ts';
import { nameOf } from './archive.ts';
import { budgetAccounts } from './budget-accounts.ts';
import { budgetChapterNames } from './budget-chapter-names.ts';
import { type BudgetContext, type ItemKey, isOf, itemName, itemTitle } from './budget-context.ts';
import { budgetItemYears } from './budget-item-years.ts';
import { quoteComment, quotePassage } from './budget-quotes.ts';
import { type FoundRow, showTable } from './budget-rows.ts';
import type { FindPage } from './link-ids.ts';
import { neighboursOf } from './neighbours.ts';

export function budgetItemPage(key: ItemKey, context: BudgetContext): BudgetItemPage {
  const { archive, tables, passages, mentions, items } = context;
  const { year, chapter, item } = key;
  const found = foundRows(key, context);
  const first = found[0]!.row;
  const { letter } = archive.letters.find((data) => data.letter.slug === first.letter)!;
  const inFirst = found.filter(({ row }) => row.letter === first.letter);
  const years = budgetItemYears(chapter, item, archive);
  return {
    ...key,
    direction: first.direction,
    url: budgetItemUrl(year, chapter, item),
    title: itemTitle(key, archive),
    name: itemName(found.map(({ row }) => row)),
    chapterUrl: budgetChapterUrl(chapter),
    chapterName: budgetChapterNames(chapter, archive)[0] ?? null,
    tables: tables.flatMap((table) => showTable(table, archive, isOf(key)) ?? []),
    givenIn: givenWhere(letter, first.url, nameOf(letter.slug, archive)),
    source: { document: letter.source.document, lines: [first.line, inFirst.at(-1)!.lastLine] },
    chapterPassages: passages
      .filter(({ data, items, blocks }) => data.letter.year === year && items.length === 0 && blocks.length > 0)
      .filter((passage) => passage.chapter === chapter)
      .map(({ heading, url, data }) => ({ url, title: heading, letterTitle: nameOf(data.letter.slug, archive) })),
    mentions: mentions
      .filter((one) => one.year === year && one.chapter === chapter && one.item === item)
      .map(({ mention }) => mention),
    years,
    accounts: budgetAccounts(key, years.find((one) => one.year === year)!, archive),
    neighbours: neighboursOf(
      items.filter((other) => other.year === year),
      key,
      (other) => ({
        id: `${other.chapter}.${other.item}`,
        url: budgetItemUrl(year, other.chapter, other.item),
        title: itemTitle(other, archive),
      }),
    ),
  };
}

/** Comments of the rows, then passages whose heading names the item, in the order of the letters. */
export function budgetItemBody(key: ItemKey, context: BudgetContext, findPage: FindPage): string {
  const { archive, passages } = context;
  const found = foundRows(key, context);
  const comments = found.flatMap((one) => {
    const of = found.length > 1 ? ` til raden ${rowName(one.row)}` : '';
    return quoteComment(one, of, archive, findPage);
  });
  const quotes = passages
    .filter(({ data, items }) => data.letter.year === key.year && items.includes(key.item))
    .filter(({ chapter }) => chapter === key.chapter)
    .flatMap((passage) => quotePassage(passage, archive, findPage));
  return toMarkedMarkdown([...comments, ...quotes]);
}

/** The item's rows in the letters' tables; there is always one. */
function foundRows(key: ItemKey, { tables }: BudgetContext): FoundRow[] {
  return tables.flatMap(({ rows }) => rows.filter(({ row }) => isOf(key)(row)));
}

const rowName = ({ allocation, line }: BudgetRow) => (allocation ? `på ${allocation}` : `på linje ${line}`);

/** The table's own heading is the section. */
function givenWhere({ kind, date, url, sections }: Letter, place: string, title: string): GivenIn {
  const section = sections.find(({ anchor }) => place.endsWith(`#${anchor}`));
  const own = section && { number: section.number, title: section.title, url: place };
  return { title, kind, date, url, place, section: own ?? null };
}
