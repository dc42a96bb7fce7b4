import { expect, test } from 'vitest';
import { frontCode, readFrontCode } from '../../src/domain/words/front-code.ts';
import { lettersOf, nearestWord } from '../../src/domain/words/nearest-word.ts';
import { wordsOf } from '../../src/domain/words/split-words.ts';
import { toBokmal } from '../../src/domain/words/to-bokmal.ts';
import { derivedFrom, formsOf, stemOf } from '../../src/domain/words/word-forms.ts';

test.each([
  'fengsel fengsler fengslene fengselet',
  'lege legen leger legene',
  'innsatt innsatte',
  'virksomhet virksomheten virksomheter',
  'redusere reduserer redusert reduserte',
  'asylsøker asylsøkere asylsøkerne',
  'senter sentre senteret sentrene',
  'legemiddel legemidler legemidlene',
  'program programmet programmer',
  'barn barna barnas barnet',
  'kommune kommunar kommunane kommunens',
  'direktorat direktoratet direktoratets',
  'jordmor jordmødre jordmødrene',
  'tann tenner',
])('%s are one word', (forms) => {
  const [first = '', ...others] = forms.split(' ');
  for (const other of others) {
    expect(stemOf(other)).toBe(stemOf(first));
    expect(formsOf(first)).toContain(other);
  }
});

test.each([
  ['fastlege', 'fast'],
  ['innsatt', 'innsats'],
  ['tobakkslov', 'tobakk'],
  ['mål', 'mal'],
  ['samisk', 'samt'],
  ['samer', 'samt'],
])('%s is not %s', (word, other) => {
  expect(stemOf(word)).not.toBe(stemOf(other));
});

test('words of one root are known', () => {
  expect(derivedFrom('rehabilitere')).toContain('rehabilitering');
  expect(derivedFrom('forskning')).toContain('forske');
  expect(derivedFrom('øve')).toEqual([]);
});

test('a hyphen parts words', () => {
  expect(wordsOf('Helse- og omsorg, COVID-19')).toEqual(['helse', 'og', 'omsorg', 'covid', '19']);
});

test('nynorsk has its bokmål among what it may stand for', () => {
  const pairs = [
    ['skule', 'skole'],
    ['bu', 'bo'],
  ] as const;
  expect(toBokmal('skulemat', pairs)).toContain('skolemat');
  expect(toBokmal('fagarbeidarar', pairs)).toContain('fagarbeidere');
  expect(toBokmal('søkjarane', pairs)).toContain('søkere');
  expect(toBokmal('budsjett', pairs)).not.toContain('budsjett');
  expect(toBokmal('ombud', pairs)).toEqual([]);
});

const known = ['helseplattformen', 'helse', 'endometriose', 'selvmord', 'mål', 'mat'].map((word) => ({
  word,
  stem: stemOf(word),
  count: 3,
  letters: lettersOf(word),
}));

test.each([
  ['helseplatformen', 'helseplattformen'],
  ['endometrose', 'endometriose'],
  ['selmord', 'selvmord'],
  ['sevlmord', 'selvmord'],
])('%s is meant for %s', (slip, meant) => {
  expect(nearestWord(slip, known)).toBe(meant);
});

test('what is left of a short word without its ending is not held against others', () => {
  const may = { word: 'mai', stem: stemOf('mai'), count: 9, letters: lettersOf('mai') };
  expect(nearestWord('mamma', [may])).toBeNull();
});

test('a short word and one far from all are left alone', () => {
  expect(nearestWord('mol', known)).toBeNull();
  expect(nearestWord('xylofonkonsert', known)).toBeNull();
});

test('words in order are written by what they share', () => {
  const words = ['apotek', 'helse', 'helsedata', 'helsedirektoratet', 'økonomi'];
  expect(frontCode(words)).toBe('0apotek 0helse 5data 6irektoratet 0økonomi');
  expect(readFrontCode(frontCode(words))).toEqual(words);
});
