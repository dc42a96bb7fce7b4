/** A day that no calendar has is no day, and another is never put in its place. */
import { expect, it } from 'vitest';
import { Diagnostics } from '../../../scripts/diagnostics.ts';
import { readDeadlines } from '../../../scripts/letters/rules/deadline.ts';
import { checkDays } from '../../../scripts/letters/validate/check-days.ts';
import type { LetterData } from '../../../src/schemas/index.ts';

const dates = (sentence: string) => readDeadlines(sentence, 2026).map(({ date }) => date);

it.each([
  ['Frist: 31.06.2026', [null]],
  ['Frist: 31.6.26', [null]],
  ['Frist 30. februar 2026.', [null]],
  ['Frist: 29. februar', [null]],
  ['Frist 31.6.2026, sluttfrist: 1.10.2026.', [null, '2026-10-01']],
  ['Frist: 30.06.2026', ['2026-06-30']],
])('%s', (sentence, expected) => {
  expect(dates(sentence)).toEqual(expected);
});

it('is told once, with its line', () => {
  const diagnostics = new Diagnostics();
  const deadline = { text: 'Frist: 31.06.2026', date: null, part: null, line: 7 };
  const data = {
    letter: { year: 2026 },
    assignments: [
      { deadlines: [deadline, { ...deadline, part: 'b' }, { ...deadline, text: 'Etter avtale', line: 9 }] },
    ],
    calendar: [
      { when: '31. november', line: 12 },
      { when: 'Juni', line: 13 },
    ],
  } as unknown as LetterData;
  checkDays(data, 'source.txt', diagnostics);
  expect(diagnostics.lines()).toEqual([
    expect.stringMatching(/^source\.txt:7:1 warn no-such-day: Unexpected day «31\.06\.2026»/u),
    expect.stringMatching(/^source\.txt:12:1 warn no-such-day: Unexpected day «31\. november»/u),
  ]);
});
