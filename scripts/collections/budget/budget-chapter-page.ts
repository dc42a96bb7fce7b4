/** The page of one budget chapter over the years. */
import { budgetChapterUrl } from '../../../src/domain/addresses.ts';
import { isRevenue } from '../../../src/domain/chapter-item.ts';
import type { BudgetChapterPage } from '../../../src/schemas/budget-page.ts';
import { toMarkedMarkdown } from '../../text/markdown.ts';
import type { FindPage } from '../text/link-ids.ts';
import type { BudgetContext } from './budget-context.ts';
import { budgetItemYears } from './budget-item-years.ts';
import { quotePassage } from './budget-quotes.ts';

/** Every chapter that a letter prints a row of, in order of number. */
export function budgetChapters({ items }: BudgetContext): string[] {
  const all = [...items.values()].flat();
  return [...new Set(all.map(({ chapter }) => chapter))].sort((a, b) => Number(a) - Number(b));
}

export function budgetChapterPage(chapter: string, context: BudgetContext): BudgetChapterPage {
  const { items, mentions, names } = context;
  const own = [...items.values()].flat().filter((one) => one.chapter === chapter);
  const numbers = [...new Set(own.map(({ item }) => item))].sort();
  return {
    chapter,
    direction: isRevenue(chapter) ? 'revenue' : 'expenditure',
    url: budgetChapterUrl(chapter),
    names: names.get(chapter) ?? [],
    years: [...new Set(own.map(({ year }) => year))],
    items: numbers.map((item) => ({ item, years: budgetItemYears(chapter, item, context) })),
    mentions: (mentions.get(chapter) ?? [])
      .filter(({ item }) => item === null)
      .map(({ mention, year }) => ({ ...mention, year })),
  };
}

/** Passages under a heading that names the chapter as a whole, in the order of the letters. */
export function budgetChapterBody(chapter: string, { archive, passages }: BudgetContext, findPage: FindPage): string {
  const own = (passages.get(chapter) ?? []).filter(({ items }) => items.length === 0);
  return toMarkedMarkdown(
    own.flatMap((passage) => quotePassage(passage, budgetChapterUrl(chapter), archive, findPage)),
  );
}
