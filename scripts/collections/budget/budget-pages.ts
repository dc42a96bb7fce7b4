/** All budget pages: years, items of a year, chapters. */
import {
  budgetChapterPage as chapterSchema,
  budgetItemPage as itemSchema,
  budgetYearPage as yearSchema,
} from '../../../src/schemas/budget-page.ts';
import type { Archive } from '../archive.ts';
import type { FindPage } from '../text/link-ids.ts';
import type { Write } from '../write-page.ts';
import { budgetChapterBody, budgetChapterPage, budgetChapters } from './budget-chapter-page.ts';
import { readBudget } from './budget-context.ts';
import { budgetItemBody, budgetItemPage } from './budget-item-page.ts';
import { budgetYearPage, budgetYears } from './budget-year-page.ts';

export function writeBudgetPages(archive: Archive, findPage: FindPage, write: Write): void {
  const context = readBudget(archive);
  for (const year of budgetYears(context)) {
    write.data(`budgetyears/${year}.json`, yearSchema.parse(budgetYearPage(year, context)));
  }
  for (const key of [...context.items.values()].flat()) {
    const path = `budget/${key.year}/${key.chapter}/${key.item}`;
    write.page(path, itemSchema, budgetItemPage(key, context), budgetItemBody(key, context, findPage));
  }
  for (const chapter of budgetChapters(context)) {
    const body = budgetChapterBody(chapter, context, findPage);
    write.page(`budgetchapters/${chapter}`, chapterSchema, budgetChapterPage(chapter, context), body);
  }
}
