/**
 * Days that no calendar has, where a letter sets a time: `Frist: 31.06.2026`. Their date is null, never another day.
 * Reports `no-such-day`.
 */
import type { LetterData } from '../../../src/schemas/index.ts';
import type { Diagnostics } from '../../diagnostics.ts';
import { findDays } from '../rules/day-expression.ts';

export function checkDays({ letter, assignments, calendar }: LetterData, path: string, diagnostics: Diagnostics): void {
  const times = [
    ...assignments.flatMap(({ deadlines }) => deadlines.map(({ text, line }) => ({ text, line }))),
    ...calendar.map(({ when, line }) => ({ text: when, line })),
  ];
  const told = new Set<string>();
  for (const { text, line } of times) {
    for (const { index, end } of findDays(text, letter.year).filter(({ noSuchDay }) => noSuchDay)) {
      const day = text.slice(index, end);
      if (told.has(`${line} ${day}`)) continue;
      told.add(`${line} ${day}`);
      const reason = `Unexpected day «${day}», which no calendar has: its date is unknown. Ask the ministry, or correct it in corrections.yaml where the letter's own text says which day is meant`;
      diagnostics.warn(path, { line }, 'no-such-day', reason);
    }
  }
}
