/** Deadlines as the facts of an assignment show them: each day once, with the parts it binds. */
import type { ShownDeadline } from '../schemas/index.ts';
import { excerpt, formatDate } from './format.ts';

/** `15. mars 2024`; where no day is fixed, the letter's own words. */
export function whenOf({ date, text }: Pick<ShownDeadline, 'date' | 'text'>): string {
  return date ? formatDate(date) : `«${excerpt(text, 120)}»`;
}

/** After every day. */
const never = '9999-99-99';

export interface DeadlineDay {
  date: string | null;
  when: string;
  parts: ShownDeadline['parts'];
}

/** In order of time; those without a day last, in order of the text. */
export function listDays(deadlines: readonly ShownDeadline[]): DeadlineDay[] {
  const days = new Map<string, DeadlineDay>();
  for (const deadline of deadlines) {
    const when = whenOf(deadline);
    const parts = days.get(when)?.parts ?? [];
    days.set(when, { date: deadline.date, when, parts: [...parts, ...deadline.parts] });
  }
  return [...days.values()].sort((a, b) => (a.date ?? never).localeCompare(b.date ?? never));
}

/** True where the days alone do not tell what is due: more than one, and not all bound to a part. */
export function needWords(deadlines: readonly ShownDeadline[]): boolean {
  return listDays(deadlines).length > 1 && deadlines.some(({ parts }) => parts.length === 0);
}
