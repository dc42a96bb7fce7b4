/** The addresses of the site, made here and nowhere else. Those of letters, goals and assignments stand in the data. */
import { slugify } from './slug.ts';

export const assignmentUrl = (id: string) => `/oppdrag/${id.split('/').map(slugify).join('/')}/`;
export const goalUrl = (year: number, number: number) => `/${year}/mal/${number}/`;
export const letterUrl = (slug: string) => `/brev/${slug}/`;

export const yearUrl = (year: number) => `/${year}/`;

/** A year's assignments of one department of the ministry. */
export const yearDepartmentUrl = (year: number, code: string) => `${yearUrl(year)}avdeling/${code.toLowerCase()}/`;

/** What is due in a year's letters, month by month; `month` is `2024-07`, `uten-dato` or `ingen`. */
export const yearDeadlinesUrl = (year: number, month?: string) =>
  `${yearUrl(year)}frister/${month ? `#frist-${month}` : ''}`;

/** Assignments of a year that later letters do not take up. */
export const notSeenUrl = (year: number) => `${yearUrl(year)}ikke-sett-igjen/`;

/** The letter's lines as received. */
export const sourceUrl = (letterSlug: string) => `/brev/${letterSlug}/kilde/`;

/** What of the letter is shown otherwise than received. Letters where nothing is have no such page. */
export const correctionsUrl = (letterSlug: string) => `/brev/${letterSlug}/rettelser/`;

/** What the supplements of the year did to the letter. */
export const inForceIndexUrl = (letterSlug: string) => `/brev/${letterSlug}/gjeldende/`;

/** Anchor of a line. A letter's second extraction lies in another document, whose name is part of the anchor. */
export function lineAnchor(line: number, document?: string): string {
  return document ? `L${line}-${document}` : `L${line}`;
}

/** What of an assignment's address names it: `/oppdrag/tb2024-07/` → `tb2024-07`. */
export const assignmentPath = (address: string) => address.replace(/^\/oppdrag\/|\/$/gu, '');

/** The budget of a year: the letters' tables. */
export const budgetYearUrl = (year: number) => `/budsjett/${year}/`;

/** One chapter and item of a year. */
export const budgetItemUrl = (year: number, chapter: string, item: string) =>
  `${budgetYearUrl(year)}${chapter}/${item}/`;

/** One chapter over the years. */
export const budgetChapterUrl = (chapter: string) => `/budsjett/kapittel/${chapter}/`;

/** What is due in a year, whichever letter says it. */
export const dueYearUrl = (year: number) => `/frister/${year}/`;

/** What is due in a month, `2024-07`. */
export const dueMonthUrl = (month: string) => `/frister/${month.replace('-', '/')}/`;

/** One of its days, `2024-07-01`. */
export const dueDayUrl = (day: string) => `${dueMonthUrl(day.slice(0, 7))}#dag-${day}`;

/** Assignments of one department of the ministry over the years. */
export const departmentUrl = (code: string) => `/avdeling/${code.toLowerCase()}/`;

export const departmentDueUrl = (code: string) => `${departmentUrl(code)}frister/`;

/** What a page lists, as a calendar file and as a feed. */
export const calendarUrl = (page: string) => page.replace(/\/$/u, '.ics');
export const feedUrl = (page: string) => page.replace(/\/$/u, '.atom');
