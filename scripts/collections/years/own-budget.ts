/**
 * What the agency itself may spend in a year. Calendars say which chapter and item that is: `Budsjettforslag 2025 fra
 * Helsedirektoratet for etatens eget driftsbudsjett (kap. 740, post 01)`, letter of 2024, line 1350.
 */

import { findChapterMentions } from '../../../src/domain/chapter-mention.ts';
import type { BudgetRow, LetterData } from '../../../src/schemas/index.ts';
import type { Archive } from '../archive.ts';

const ownItem = /\betatens eget driftsbudsjett (?<place>\([^()]{1,40}\))/u;

/** The row of the year's letter; null where no letter of the collection says which it is, or the year prints none. */
export function ownBudget(letters: readonly LetterData[], archive: Archive): BudgetRow | null {
  const place = archive.letters
    .flatMap(({ calendar }) => calendar.flatMap(({ what }) => ownItem.exec(what)?.groups?.place ?? []))
    .flatMap(findChapterMentions)
    .find(({ item }) => item !== null);
  const rows = letters.filter(({ letter }) => letter.kind === 'allocation').flatMap(({ budget }) => budget);
  return rows.find(({ chapter, item }) => chapter === place?.chapter && item === place?.item) ?? null;
}
