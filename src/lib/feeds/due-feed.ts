/** Deadlines as entries of a feed. */

import { dueMonthUrl, dueYearUrl } from '../../domain/addresses.ts';
import { formatDate } from '../../domain/format.ts';
import type { DueEntry } from '../../schemas/index.ts';
import { dueSummary } from '../deadlines/due.ts';
import { stampOf } from '../letters/letter-words.ts';
import type { FeedEntry } from './write-atom.ts';

export function dueFeed(entries: readonly DueEntry[]): FeedEntry[] {
  return entries.map((entry) => {
    const { id, date, year, url, texts, departments, letter } = entry;
    const list = date ? dueMonthUrl(date.slice(0, 7)) : dueYearUrl(year);
    return {
      id: `${list}#${id}`,
      title: `${date ? formatDate(date) : 'Uten fast dato'}: ${dueSummary(entry)}`,
      updated: stampOf(letter),
      url,
      categories: departments,
      summary: [...texts, letter.name].join('\n'),
    };
  });
}
