/** What documents call a budget chapter: letters print it in headings (`Kap. 761 Omsorgstjenester`), accounts in a column. */
import type { BudgetChapterPage } from '../../../src/schemas/budget-page.ts';
import { type Archive, nameOf } from '../archive.ts';
import type { BudgetPassage } from './budget-passages.ts';

type PrintedName = BudgetChapterPage['names'][number];

/** Chapter → its names in the order of the letters, each once. */
export function budgetChapterNames(archive: Archive, passages: readonly BudgetPassage[]): Map<string, PrintedName[]> {
  const named = archive.letters.flatMap((data) => {
    const letterTitle = nameOf(data.letter.slug, archive);
    const headings = passages
      .filter((passage) => passage.data === data && passage.items.length === 0)
      .map(({ chapter, heading, url }) => ({
        chapter,
        name: heading.replace(/^kap\.? ?\d+[ ,]*/iu, ''),
        letterTitle,
        url,
      }));
    const rows = data.accounts.map(({ chapter, chapterName, url }) => ({
      chapter,
      name: chapterName,
      letterTitle,
      url,
    }));
    return [...headings, ...rows].filter(({ name }) => name !== '');
  });
  const names = new Map<string, PrintedName[]>();
  for (const { chapter, ...one } of named) {
    const known = names.get(chapter) ?? [];
    if (!known.some(({ name }) => name === one.name)) names.set(chapter, [...known, one]);
  }
  return names;
}
