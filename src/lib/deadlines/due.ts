/** Deadlines as pages, calendars and feeds list them. */
import { getCollection } from 'astro:content';
import { joinWords } from '../../domain/format.ts';
import type { DueEntry } from '../../schemas/index.ts';
import { shownId } from '../assignments/shown-id.ts';

/** In order of day, those without one last in their year. */
export async function readDue(): Promise<DueEntry[]> {
  const entries = (await getCollection('due')).map(({ data }) => data);
  const key = ({ date, year, letter, id }: DueEntry) => `${date ?? `${year}-99`} ${letter.year} ${letter.slug} ${id}`;
  return entries.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

export interface DueMonth {
  /** `2024-07` */
  month: string;
  entries: DueEntry[];
}

/** Months with something due, in order; entries without a day are in none. */
export function byMonth(entries: readonly DueEntry[]): DueMonth[] {
  const months = [...groupDated(entries, '2024-07'.length)].map(([month, due]) => ({ month, entries: due }));
  return months.sort((a, b) => (a.month < b.month ? -1 : 1));
}

export interface DueDay {
  /** `2024-07-01` */
  date: string;
  entries: DueEntry[];
}

export function byDay(entries: readonly DueEntry[]): DueDay[] {
  return [...groupDated(entries, '2024-07-01'.length)].map(([date, due]) => ({ date, entries: due }));
}

/** By so many characters of their date. */
function groupDated(entries: readonly DueEntry[], length: number): Map<string, DueEntry[]> {
  const dated = entries.filter(({ date }) => date !== null);
  return Map.groupBy(dated, ({ date }) => date!.slice(0, length));
}

/** Codes of the departments in the entries, each once, in order of the alphabet. */
export function departmentsIn(entries: readonly DueEntry[]): string[] {
  return [...new Set(entries.flatMap(({ departments }) => departments))].sort();
}

/** `TB2024-07`, `Uten ID`; a row of a calendar is named by what it is. */
export function dueName({ assignment }: DueEntry): string {
  return assignment === null ? 'Kalender' : shownId(assignment);
}

/** `delene d, e og f`, `del 1`; parts with names of their own are called by them: `Deloppdrag 2`. */
export function nameParts(parts: readonly string[]): string {
  const isNamed = parts.some((part) => part.length > 3);
  if (isNamed) return joinWords([...parts]);
  return `${parts.length > 1 ? 'delene' : 'del'} ${joinWords([...parts])}`;
}

/** One line for calendars and feeds: `Frist TB2024-07 (delene d, e og f): Oppfølging nasjonal tobakksstrategi`. */
export function dueSummary(entry: DueEntry): string {
  if (entry.kind === 'calendar') return entry.title;
  const parts = entry.parts.length > 0 ? ` (${nameParts(entry.parts)})` : '';
  const word = entry.kind === 'carried-over' ? 'Ny frist' : 'Frist';
  return `${word} ${dueName(entry)}${parts}: ${entry.title}`;
}
