/** The blind queries measure what they claim: their answers have pages, and nothing was tuned on them. */
import { expect, test } from 'vitest';
import { gradedIds } from '../../scripts/bench/search/graded-id.ts';
import { readBlindSet, readSets } from '../../scripts/bench/search/queries.ts';
import { root } from '../root.ts';
import { results } from './results.ts';

const found = new Set(gradedIds(results).values());
const blind = readBlindSet(root);

test('there are 160, of the kinds of the shared sample, at least ten of each', () => {
  const kinds = new Set(
    readSets(root)
      .get('shared sample')!
      .map(({ kind }) => kind),
  );
  expect(blind).toHaveLength(160);
  expect(new Set(blind.map(({ kind }) => kind))).toEqual(kinds);
  for (const one of kinds) expect(blind.filter(({ kind }) => kind === one).length).toBeGreaterThanOrEqual(10);
});

test('every graded answer has a page, each once, and every query an exact one', () => {
  for (const { q, relevant } of blind) {
    const ids = relevant.map(({ id }) => id);
    expect(new Set(ids).size, q).toBe(ids.length);
    expect(
      ids.filter((id) => !found.has(id)),
      q,
    ).toEqual([]);
    expect(Math.max(...relevant.map(({ grade }) => grade)), q).toBe(3);
  }
});

test('no query is asked twice or stands among those that were tuned on', () => {
  const others = [...readSets(root).values()].flat().map(({ q }) => q.toLocaleLowerCase('nb'));
  const own = blind.map(({ q }) => q.toLocaleLowerCase('nb'));
  expect(new Set(own).size).toBe(own.length);
  expect(own.filter((q) => others.includes(q))).toEqual([]);
});
