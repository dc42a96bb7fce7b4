/** Deadlines as the facts of an assignment show them: each day once, with the parts it binds. */
import type { Deadline } from '../schemas/index.ts';
import { excerpt, formatDate, joinWords } from './format.ts';

/** `15. mars 2024 (b og c)`; where no day is fixed, the letter's own words. */
export function listDeadlines(deadlines: readonly Deadline[]): string[] {
  const partsOf = new Map<string, Set<string>>();
  for (const { date, text, part } of deadlines) {
    const when = date ? formatDate(date) : `«${excerpt(text, 120)}»`;
    const parts = partsOf.get(when) ?? new Set();
    if (part) parts.add(part);
    partsOf.set(when, parts);
  }
  return [...partsOf].map(([when, parts]) => (parts.size > 0 ? `${when} (${joinWords([...parts])})` : when));
}
