/** What documents call a budget chapter: letters print it in headings (`Kap. 761 Omsorgstjenester`), accounts in a column. */
import type { BudgetChapterPage } from '../../src/schemas/budget-page.ts';
import { type Archive, nameOf } from './archive.ts';
import { findBudgetPassages } from './budget-passages.ts';

type PrintedName = BudgetChapterPage['names'][number];

/** In order of the letters, each name once. */
export function budgetChapterNames(chapter: string, archive: Archive): PrintedName[] {
  const names = new Map<string, PrintedName>();
  for (const data of archive.letters) {
    const letterTitle = nameOf(data.letter.slug, archive);
    const headings = findBudgetPassages(data)
      .filter((passage) => passage.chapter === chapter && passage.items.length === 0)
      .map(({ heading, url }) => ({ name: heading.replace(/^kap\.? ?\d+[ ,]*/iu, ''), letterTitle, url }));
    const rows = data.accounts
      .filter((row) => row.chapter === chapter)
      .map(({ chapterName, url }) => ({ name: chapterName, letterTitle, url }));
    for (const one of [...headings, ...rows]) if (one.name && !names.has(one.name)) names.set(one.name, one);
  }
  return [...names.values()];
}
