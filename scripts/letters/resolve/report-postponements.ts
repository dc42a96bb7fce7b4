/**
 * New deadlines that an annual report gives where it tells of an assignment (`Arbeidet er i gang, med utsatt frist til ultimo
 * 2025.`) become events of its history. Needs histories and passages; where the passage is our own tie, the event says so.
 */
import type { HistoryEvent } from '../../../src/schemas/index.ts';
import type { MergedLetter } from '../archive.ts';
import { readPostponedTo } from '../rules/deadline.ts';

type Telling = Pick<HistoryEvent, 'letter' | 'text' | 'url' | 'line'>;

export function addPostponements(letters: readonly MergedLetter[]): void {
  const order = letters.map(({ letter }) => letter.slug);
  for (const { history, reportPassages } of letters.flatMap(({ assignments }) => assignments)) {
    const named = history.filter(({ event }) => event === 'reported');
    const ours = reportPassages.map(({ lines: [line], ...passage }) => ({ ...passage, line }));
    const found = [
      ...named.flatMap((telling) => postponedIn(telling, letters)),
      ...ours.flatMap((telling) => postponedIn(telling, letters).map((event) => ({ ...event, ours: true as const }))),
    ];
    if (found.length === 0) continue;
    history.push(...found);
    history.sort(
      (a, b) =>
        Number(b.event === 'given') - Number(a.event === 'given') || order.indexOf(a.letter) - order.indexOf(b.letter),
    );
  }
}

function postponedIn({ letter: slug, text, url, line }: Telling, letters: readonly MergedLetter[]): HistoryEvent[] {
  const { date, year } = letters.find(({ letter }) => letter.slug === slug)!.letter;
  const deadline = readPostponedTo(text, year);
  return deadline ? [{ date, year, letter: slug, event: 'postponed', text, url, line, deadline }] : [];
}
