/** Goals over the years, as content/vocabulary/goal-lineage.yaml ties them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { letterData } from '../../src/schemas/index.ts';
import { root } from '../root.ts';

const goals = new Map(
  [2023, 2024, 2025]
    .flatMap(
      (year) =>
        letterData.parse(JSON.parse(readFileSync(join(root, `content/data/tildelingsbrev-${year}.json`), 'utf8')))
          .goals,
    )
    .map((goal) => [goal.id, goal]),
);

it.each([
  ['2024-7', ['2023-7'], ['2025-6']],
  ['2024-9', ['2023-9'], ['2025-8']],
  ['2024-11', [], ['2025-10']],
  ['2024-12', ['2023-11'], ['2025-11']],
  ['2025-7', ['2024-6', '2024-8'], []],
])('%s carries on %j and is carried on by %j', (id, previous, next) => {
  expect(goals.get(id)).toMatchObject({ previous, next });
});

it('every goal but the new one of 2024 has a goal before it', () => {
  const first = [...goals.values()].filter(({ year, previous }) => year > 2023 && previous.length === 0);
  expect(first.map(({ id }) => id)).toEqual(['2024-11']);
});

it('every goal of 2024 has its section in the annual report', () => {
  const asked = [...goals.values()].filter(({ year }) => year === 2024);
  expect(asked.filter(({ report }) => report === null)).toEqual([]);
  // Lines of the headings; the report prints goal 11 before goal 10.
  expect([10, 11, 12].map((number) => goals.get(`2024-${number}`)?.report?.lines[0])).toEqual([1708, 1548, 1941]);
});
