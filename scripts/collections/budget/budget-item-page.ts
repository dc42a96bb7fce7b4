/** The page of one chapter and item in one year. */
import { budgetChapterUrl, budgetItemUrl } from '../../../src/domain/addresses.ts';
import type { BudgetItemPage } from '../../../src/schemas/budget-page.ts';
import type { GivenIn } from '../../../src/schemas/collections.ts';
import type { BudgetRow, Letter } from '../../../src/schemas/index.ts';
import { toMarkedMarkdown } from '../../text/markdown.ts';
import { type Archive, nameOf } from '../archive.ts';
import { neighboursOf } from '../neighbours.ts';
import type { FindPage } from '../text/link-ids.ts';
import { budgetAccounts } from './budget-accounts.ts';
import { type BudgetContext, type ItemKey, itemName, itemTitle, keyOf, rowsOf } from './budget-context.ts';
import { budgetItemYears } from './budget-item-years.ts';
import type { BudgetPassage } from './budget-passages.ts';
import { quoteComment, quotePassage } from './budget-quotes.ts';
import { showTable } from './budget-table.ts';

export function budgetItemPage(key: ItemKey, context: BudgetContext): BudgetItemPage {
  const { archive } = context;
  const { year, chapter, item } = key;
  const found = rowsOf(key, context);
  const {
    row: first,
    data: { letter },
  } = found[0]!;
  const years = budgetItemYears(chapter, item, context);
  return {
    ...key,
    direction: first.direction,
    url: budgetItemUrl(year, chapter, item),
    title: itemTitle(key, context),
    name: itemName(found.map(({ row }) => row)),
    chapterUrl: budgetChapterUrl(chapter),
    chapterName: context.names.get(chapter)?.[0] ?? null,
    tables: (context.tablesOf.get(keyOf(key)) ?? []).flatMap(
      (table) => showTable(table, archive, (row) => keyOf(row) === keyOf(key)) ?? [],
    ),
    givenIn: givenWhere(letter, first.url, nameOf(letter.slug, archive)),
    chapterPassages: passagesOf(key, context)
      .filter(({ items, blocks }) => items.length === 0 && blocks.length > 0)
      .map(({ heading, url, data }) => ({ url, title: heading, letterTitle: nameOf(data.letter.slug, archive) })),
    mentions: (context.mentions.get(chapter) ?? [])
      .filter((one) => one.year === year && one.item === item)
      .map(({ mention }) => mention),
    matches: matchesOf(key, archive),
    years,
    accounts: budgetAccounts(key, years.find((one) => one.year === year)!, context),
    neighbours: neighboursOf(context.items.get(year) ?? [], key, (other) => ({
      id: `${other.chapter}.${other.item}`,
      url: budgetItemUrl(year, other.chapter, other.item),
      title: itemTitle(other, context),
    })),
  };
}

/** Assignments that share telling words with what a letter says of the item; links from printed IDs stand in mentions. */
function matchesOf({ year, chapter, item }: ItemKey, archive: Archive): BudgetItemPage['matches'] {
  const assignments = archive.letters.flatMap((data) => data.assignments);
  return assignments.flatMap(({ id, title, url, budget }) =>
    budget
      .filter((tie) => !tie.sure && tie.year === year && tie.chapter === chapter && tie.item === item)
      .map(({ text, words, letter }) => ({ id, title, url, text, words, letterTitle: nameOf(letter, archive) })),
  );
}

/** Comments of the rows, then passages whose heading names the item, in the order of the letters. */
export function budgetItemBody(key: ItemKey, context: BudgetContext, findPage: FindPage): string {
  const { archive } = context;
  const found = rowsOf(key, context);
  const own = budgetItemUrl(key.year, key.chapter, key.item);
  const comments = found.flatMap((one) => {
    const of = found.length > 1 ? ` til raden ${rowName(one.row)}` : '';
    return quoteComment(one, of, own, archive, findPage);
  });
  const quotes = passagesOf(key, context)
    .filter(({ items }) => items.includes(key.item))
    .flatMap((passage) => quotePassage(passage, own, archive, findPage));
  return toMarkedMarkdown([...comments, ...quotes]);
}

/** Passages of the year's letters on the item's chapter. */
function passagesOf({ year, chapter }: ItemKey, { passages }: BudgetContext): BudgetPassage[] {
  return (passages.get(chapter) ?? []).filter(({ data }) => data.letter.year === year);
}

const rowName = ({ allocation, line }: BudgetRow) => (allocation ? `på ${allocation}` : `på linje ${line}`);

/** The table's own heading is the section. */
function givenWhere({ kind, date, url, sections }: Letter, place: string, title: string): GivenIn {
  const section = sections.find(({ anchor }) => place.endsWith(`#${anchor}`));
  const own = section && { number: section.number, title: section.title, url: place };
  return { title, kind, date, url, place, section: own ?? null };
}
