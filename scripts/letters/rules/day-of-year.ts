/** Days as a calendar prints them, without a year: `15.2`, `31. januar`, `28. feb`, `07. nov.`, `Årlig/15. mai`. */
import { months } from '../../../src/domain/months.ts';

const short = months.map((month) => month.slice(0, 3)).join('|');

/** Day and the first letters of a month's name. */
const namedDay = new RegExp(`(?<!\\d)(\\d{1,2})\\. ?(${short})`, 'iu');

/** Day and number of a month; nothing more may follow, or it would be a version or an amount. */
const numericDay = /^(\d{1,2})\.(\d{1,2})\.?$/u;

/** `YYYY-MM-DD` in the year given; null where the text fixes no day. */
export function readDayOfYear(text: string, year: number): string | null {
  const named = namedDay.exec(text);
  const numeric = numericDay.exec(text.trim());
  const month = named
    ? months.findIndex((name) => name.startsWith(named[2]!.toLowerCase())) + 1
    : Number(numeric?.[2] ?? 0);
  const day = Number((named ?? numeric)?.[1] ?? 0);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = month > 0 && day > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
