import { expect, it } from 'vitest';
import { compoundParts, shareOfStems, stemOf, wordsOf } from '../../../scripts/letters/rules/word-stem.ts';

it.each([
  [['fengsler', 'fengslene', 'fengslenes'], 'fengsl'],
  [['barnevern', 'barnevernet', 'barnevernets'], 'barnevern'],
  [['sentralen', 'sentraler', 'sentralene'], 'sentral'],
])('%j have one stem', (words, stem) => {
  expect(words.map(stemOf)).toEqual(words.map(() => stem));
});

it('leaves short words whole', () => {
  expect(['alle', 'nære', 'hiv', 'ene'].map(stemOf)).toEqual(['alle', 'nære', 'hiv', 'ene']);
});

it('parts compounds whose parts the collection has', () => {
  const counts = new Map([
    ['fengsel', 2],
    ['helsetjenest', 5],
    ['hels', 9],
    ['tjenest', 9],
    ['friskliv', 2],
    ['sentral', 3],
  ]);
  expect(compoundParts('fengselshelsetjenest', counts)).toEqual(['fengsel', 'helsetjenest']);
  expect(compoundParts('frisklivssentral', counts)).toEqual(['friskliv', 'sentral']);
  expect(compoundParts('frisklivsting', counts)).toEqual([]);
  expect(compoundParts('sentral', counts)).toEqual([]);
});

it('reads words with their forms', () => {
  expect(wordsOf('DigiUng og ung.no, 2024')).toEqual([
    { form: 'DigiUng', stem: 'digiung', index: 0 },
    { form: 'og', stem: 'og', index: 8 },
    { form: 'ung', stem: 'ung', index: 11 },
    { form: 'no', stem: 'no', index: 15 },
  ]);
});

it('compares titles by stems', () => {
  expect(shareOfStems('Digitalisering av legemiddelområdet', 'Digitalisering på legemiddelområdet')).toBe(1);
  expect(shareOfStems('Riksrevisjonen', 'Oppfølging av Riksrevisjonens rapport')).toBeCloseTo(1 / 3);
  expect(shareOfStems('', '')).toBe(0);
});
