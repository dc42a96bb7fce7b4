/** Norwegian dates as letters print them: `6. februar 2023`, `28.mars 2023`, `15 mai 2023`, `31.12. 2023`, `15.09.23`. */
import { months } from './months.ts';

const namedPattern = new RegExp(`(?<!\\d)(\\d{1,2})\\.? ?(${months.join('|')}) (\\d{4})`, 'iu');
const numericPattern = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?!\d)/u;

/** The first full date in a text as `YYYY-MM-DD`, or null. Two-digit years are of this century. */
export function readDate(text: string): string | null {
  const named = namedPattern.exec(text);
  if (named) {
    const month = months.indexOf(named[2]!.toLowerCase()) + 1;
    return toDay(Number(named[3]), month, Number(named[1]));
  }
  const numeric = numericPattern.exec(text);
  if (!numeric) return null;
  const year = Number(numeric[3]!.length === 2 ? `20${numeric[3]}` : numeric[3]);
  return toDay(year, Number(numeric[2]), Number(numeric[1]));
}

/** The day as `YYYY-MM-DD`, null when the calendar has no such day. */
export function toDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
