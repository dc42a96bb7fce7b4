/** Days, months and parts of a year that a query names, in any written form. */
import { months } from '../../domain/months.ts';

export interface AskedDay {
  year: number | null;
  /** Null where only the year is asked for. */
  month: number | null;
  /** Of a part of the year, such as `1. kvartal` or `høsten`: its last month; null where one month is asked for. */
  lastMonth: number | null;
  /** Null where only the month is asked for. */
  day: number | null;
}

const monthNames = months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|');
/** First and last month. */
const seasons: Record<string, [number, number]> = { vår: [3, 5], sommer: [6, 8], høst: [9, 11], haust: [9, 11] };
const monthsOf = { kvartal: 3, tertial: 4, halvår: 6 };
const counted: Record<string, number> = { første: 1, andre: 2, tredje: 3, fjerde: 4, fyrste: 1 };
const ownYear = '(?:\\s*(20\\d\\d))?';

const patterns = {
  isoDay: /(?<!\d)(20\d\d)-(\d{1,2})-(\d{1,2})(?!\d)/u,
  numberDay: /(?<!\d)(\d{1,2})[./](\d{1,2})[./](20\d\d|\d\d)?(?!\d)/u,
  /** Without a mark at its end, `15/5`: only where a deadline is asked for, for it may be a part of something else. */
  shortDay: /(?<![\d.,/])(\d{1,2})[./](\d{1,2})(?![\d.,/])/u,
  namedDay: new RegExp(`(?<!\\d)(\\d{1,2})\\.?\\s*(${monthNames})\\b\\.?${ownYear}`, 'iu'),
  namedMonth: new RegExp(`(?<!\\p{L})(${monthNames})(?!\\p{L})\\.?${ownYear}`, 'iu'),
  partOfYear: new RegExp(
    `(?<!\\p{L})(\\d|${Object.keys(counted).join('|')})\\.?\\s*(kvartal|tertial|halvår)${ownYear}`,
    'iu',
  ),
  season: new RegExp(`(?<!\\p{L})(${Object.keys(seasons).join('|')})(?:e[nr]|a)?${ownYear}(?!\\p{L})`, 'iu'),
  yearEnd: /(?:utgangen av|slutten av|i løpet av|årsslutt)\s*(20\d\d)?/iu,
  year: /(?<!\d)20\d\d(?!\d)/u,
};

/** Cuts the first match out of the query. */
export type Take = (pattern: RegExp) => RegExpExecArray | null;

/** The query as far as it is not understood yet. */
interface Asked {
  rest: string;
  deadline: AskedDay | null;
  wantsDeadline: boolean;
}

export function readDay(asked: Asked, take: Take): void {
  const found = takeDay(asked, take);
  if (!found) {
    const year = asked.wantsDeadline ? takeYear(take) : null;
    if (year) asked.deadline = { year, month: null, lastMonth: null, day: null };
    return;
  }
  const { month, day } = found;
  if ((month !== null && (month < 1 || month > 12)) || (day !== null && (day < 1 || day > 31))) return;
  asked.deadline = { ...found, year: found.year ?? takeYear(take) };
}

const takeYear = (take: Take) => numberOf(take(patterns.year)?.[0]);

function takeDay({ rest, wantsDeadline }: Asked, take: Take): AskedDay | null {
  const iso = take(patterns.isoDay);
  if (iso) return dayOf(iso[1], Number(iso[2]), Number(iso[3]));
  const named = take(patterns.namedDay);
  if (named) return dayOf(named[3], monthOf(named[2]!), Number(named[1]));
  const isDate = wantsDeadline || /\d[./]\d{1,2}[./]\d/u.test(rest);
  const numbers = (isDate ? take(patterns.numberDay) : null) ?? (wantsDeadline ? take(patterns.shortDay) : null);
  if (numbers) return dayOf(numbers[3]?.padStart(4, '20'), Number(numbers[2]), Number(numbers[1]));
  const month = take(patterns.namedMonth);
  if (month) return dayOf(month[2], monthOf(month[1]!), null);
  if (!wantsDeadline) return null;
  const end = take(patterns.yearEnd);
  return end ? dayOf(end[1], 12, 31) : takePartOfYear(take);
}

function takePartOfYear(take: Take): AskedDay | null {
  const part = take(patterns.partOfYear);
  if (part) {
    const [, number = '', name = '', year] = part;
    const length = monthsOf[name.toLowerCase() as keyof typeof monthsOf];
    const last = length * (counted[number.toLowerCase()] ?? Number(number));
    return { year: numberOf(year), month: last - length + 1, lastMonth: last, day: null };
  }
  const season = take(patterns.season);
  if (!season) return null;
  const [month, lastMonth] = seasons[season[1]!.toLowerCase()]!;
  return { year: numberOf(season[2]), month, lastMonth, day: null };
}

function dayOf(year: string | undefined, month: number, day: number | null): AskedDay {
  return { year: numberOf(year), month, lastMonth: null, day };
}

const monthOf = (name: string) => months.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;

const numberOf = (text: string | undefined) => (text === undefined ? null : Number(text));

/** `date` is a day, or a month, `2025-03`. */
export function fallsOn(date: string, { year, month, lastMonth, day }: AskedDay): boolean {
  const [own, ownMonth = 0, ownDay] = date.split('-').map(Number);
  const agrees = (asked: number | null, value: number | undefined) => asked === null || asked === value;
  const isMonth = month === null || (ownMonth >= month && ownMonth <= (lastMonth ?? month));
  return agrees(year, own) && isMonth && agrees(day, ownDay);
}
