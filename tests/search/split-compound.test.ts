/** Compounds copied from the letters, parted by a person in tests/search/compounds.json. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knowWords } from '../../scripts/search/know-words.ts';
import { makeSplitter } from '../../src/domain/words/split-compound.ts';
import { root } from '../root.ts';
import { results } from './results.ts';

interface Compound {
  word: string;
  parts: string[];
  /** The full split, where a part is a compound itself. */
  all?: string[];
}

const { compounds, keepWhole } = JSON.parse(readFileSync(join(root, 'tests/search/compounds.json'), 'utf8')) as {
  compounds: Compound[];
  keepWhole: Compound[];
};
const split = makeSplitter(knowWords(results));

/** Every piece of the word that begins and ends with a part. */
function rightParts({ word, parts, all = parts }: Compound): Set<string> {
  let from = 0;
  const places = all.map((part) => {
    const start = word.indexOf(part, from);
    from = start + part.length;
    return [start, from] as const;
  });
  return new Set(places.flatMap(([start], at) => places.slice(at).map(([, end]) => word.slice(start, end))));
}

const made = [...compounds, ...keepWhole].map((compound) => ({ compound, parts: split(compound.word) }));
const parted = made.filter(({ parts }) => parts.length > 1);

test('at least 95 % of what is parted is parted right', () => {
  expect(compounds.length).toBeGreaterThan(200);
  const right = parted.filter(
    ({ compound, parts }) => compounds.includes(compound) && parts.every((part) => rightParts(compound).has(part)),
  );
  expect(right.length / parted.length).toBeGreaterThanOrEqual(0.95);
});

test('most compounds are parted', () => {
  const found = parted.filter(({ compound }) => compounds.includes(compound));
  expect(found.length / compounds.length).toBeGreaterThan(0.85);
});

test.each([
  ['legemiddelliste', ['legemiddel', 'liste']],
  ['tilskuddsordning', ['tilskudd', 'ordning']],
  ['skolemat', ['skole', 'mat']],
  ['gjennomføring', ['gjennomføring']],
  ['direktorat', ['direktorat']],
])('%s', (word, parts) => {
  expect(split(word)).toEqual(parts);
});
