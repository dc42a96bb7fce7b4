/**
 * Days as a letter sets them: `1. mai 2023`, `31.12. 2023`, `15. september`, `utgangen av mai 2025`, `løpet av 2024`,
 * `ultimo 2025`;
 * and times that fix no day: `mars 2025`, `1. kvartal 2025`, `høsten 2025`, `før påske`, `tre uker etter …`.
 */
import { toDay } from '../../../src/domain/date.ts';
import { months } from '../../../src/domain/months.ts';

export interface DayExpression {
  /** Offset of its first character. */
  index: number;
  /** Offset after its last. */
  end: number;
  /** `YYYY-MM-DD`; null when no day is fixed. */
  date: string | null;
  /** The year that is printed with it, null for none. */
  year: number | null;
  /** A year that something is to happen within: `løpet av 2024`. */
  within: boolean;
  /** A day is printed that no calendar has: `31.06.2026`. Its date is null. */
  noSuchDay: boolean;
}

const month = `(?<month>${months.join('|')})`;

/** Where two of them overlap, the one that begins first is meant, and of those the longer. */
const patterns: readonly RegExp[] = [
  // `utgangen av mai 2025`, `utgangen av februar`, `ultimo mai 2025`
  new RegExp(`(?<!\\p{L})(?:(?:utgangen|utløpet) av|ultimo) ${month}(?!\\p{L})(?: (?<year>\\d{4}))?`, 'giu'),
  // `utgangen av 2024`, `utgangen av året`, `løpet av 2024`, `ultimo 2025`
  /(?:(?:utgangen|utløpet|(?<within>løpet)) av (?:året|(?<year>\d{4}))|(?<!\p{L})ultimo (?<year>\d{4}))/giu,
  // `15. september 2024`, `28.mars 2023`, `15 mai 2023`, `1. februar hvert år`
  new RegExp(`(?<![\\d.])(?<day>\\d{1,2})\\.? ?${month}(?!\\p{L})(?: (?:(?<year>\\d{4})|(?<yearly>hvert år)))?`, 'giu'),
  // `1.10.2023`, `31.12. 2023`, `15.09.23`
  /(?<![\d.])(?<day>\d{1,2})\. ?(?<number>\d{1,2})\. ?(?<year>\d{4}|\d{2})(?!\d)/gu,
  // `mars 2025`
  new RegExp(`(?<!\\p{L})(?<vague>${months.join('|')}) (?<year>\\d{4})`, 'giu'),
  // `1. kvartal`, `første halvår`, `høsten 2025`, `påske`
  /(?<!\p{L})(?<vague>(?:[1-4]\.|første|andre|tredje|fjerde) (?:kvartal|halvår)|(?:våren|sommeren|høsten)(?!\p{L})|påske)(?: (?<year>\d{4}))?/giu,
  // `tre uker etter`, `en virkedag før`, `14 dager etter`
  /(?<![\p{L}\d])(?<vague>(?:\d{1,2}|en|to|tre|fire|fem|seks) (?:virke|arbeids)?(?:dag(?:er)?|uker?|måned(?:er)?) (?:før|etter))(?!\p{L})/giu,
];

/** Every time named in a text, in order. `year` is that of days without one. */
export function findDays(text: string, year: number): DayExpression[] {
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const { index, groups = {} } = match;
      const date = dayOf(groups, year);
      const noSuchDay = date === null && groups.day !== undefined && groups.yearly === undefined;
      const within = groups.within !== undefined;
      return { index, end: index + match[0].length, date, year: printedYear(groups), within, noSuchDay };
    }),
  );
  const kept: DayExpression[] = [];
  for (const one of found.sort((a, b) => a.index - b.index || b.end - a.end)) {
    if (one.index >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  }
  return kept;
}

/** The last year that a text prints with a time that fixes no day: 2027 of `Mars 2027`, `høsten 2027`; null where it prints none. */
export function yearOfVagueTime(text: string): number | null {
  const times = findDays(text, 0).filter(({ date, year }) => date === null && year !== null);
  return times.at(-1)?.year ?? null;
}

function printedYear({ year }: Record<string, string | undefined>): number | null {
  return year ? Number(year.length === 2 ? `20${year}` : year) : null;
}

function dayOf(groups: Record<string, string | undefined>, letterYear: number): string | null {
  if (groups.vague !== undefined || groups.yearly !== undefined) return null;
  const year = printedYear(groups) ?? letterYear;
  const name = groups.month?.toLowerCase();
  const number = groups.number ? Number(groups.number) : name ? months.indexOf(name) + 1 : 12;
  return groups.day ? toDay(year, number, Number(groups.day)) : lastDay(year, number);
}

function lastDay(year: number, number: number): string {
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
