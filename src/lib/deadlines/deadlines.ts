/** Deadlines as the facts of an assignment show them: each day once, with the parts it binds. */

import { excerpt, formatDate, joinWords } from '../../domain/format.ts';
import type { LifeEvent, ShownDeadline } from '../../schemas/index.ts';

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

/** Deadlines that one sentence sets stand together: `1. september 2023 og 1. november 2023`. In order of the text. */
export function groupByWords(deadlines: readonly ShownDeadline[]): { first: ShownDeadline; whens: string[] }[] {
  const groups = Map.groupBy(deadlines, ({ what, line, parts }) =>
    JSON.stringify(what === null ? parts : [what, line]),
  );
  return [...groups.values()].flatMap((same) => (same[0] ? [{ first: same[0], whens: same.map(whenOf) }] : []));
}

/** What a later letter says of when an assignment is due. */
export interface NextDeadline {
  event: LifeEvent['event'];
  /** The assignment that says it, or the letter. */
  name: string;
  url: string;
  /** `15. september 2023 og 31. desember 2023`; empty where it sets none. */
  when: string;
  /** True where the tie is ours. */
  ours: boolean;
}

/** An assignment that replaces another has deadlines of its own. */
export function nextDeadlines(events: readonly LifeEvent[]): NextDeadline[] {
  return events
    .filter(({ event, deadlines }) => event === 'postponed' || (event !== 'replaced' && deadlines.length > 0))
    .map(({ event, by, place, letterTitle, deadlines, ours }) => ({
      event,
      name: by && !by.id.includes('/') ? by.id : letterTitle,
      url: by?.url ?? place,
      when: joinWords(deadlines.map(whenOf)),
      ours,
    }));
}

/** True where days do not tell what is due: several, not all bound to a part, or set by a section that is not shown. */
export function needWords(deadlines: readonly ShownDeadline[]): boolean {
  if (deadlines.some(({ place }) => place !== null)) return true;
  return listDays(deadlines).length > 1 && deadlines.some(({ parts }) => parts.length === 0);
}
