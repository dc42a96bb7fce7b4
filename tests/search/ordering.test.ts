import { expect, test } from 'vitest';
import { holdsPhrase, isNear, readAsked } from '../../src/scripts/search/asked-words.ts';
import { makeExcerpt } from '../../src/scripts/search/make-excerpt.ts';
import { rankOf } from '../../src/scripts/search/rank-pages.ts';

test.each([
  ['fastlege', 'fastlegekontoret.', true],
  ['fastlegene', 'fastleger', true],
  ['fastlege', 'faste', false],
  ['fastlege', 'fast', false],
  ['råd', 'rådgivning', true],
  ['råd', 'rad', false],
  ['gruppe', 'direktorats-gruppe', true],
])('%s beside %s: %s', (asked, written, near) => {
  expect(isNear(asked, written)).toBe(near);
});

test('a query is read into phrases and words', () => {
  expect(readAsked('"Psykisk helse" barn, unge')).toEqual({ phrases: ['psykisk helse'], words: ['barn', 'unge'] });
});

test('a phrase is whole at both ends', () => {
  expect(holdsPhrase('god psykisk helse.', 'psykisk helse')).toBe(true);
  expect(holdsPhrase('psykisk helsevern', 'psykisk helse')).toBe(false);
  expect(holdsPhrase('psykisk helsevern', 'psykisk helse', true)).toBe(true);
});

const page = (title: string, text: string, kind = 'oppdrag') => {
  const words = text.split(' ');
  return { title, kind, words, locations: words.map((_, at) => at) };
};

test('title before text, one matter before a whole letter, no page by its stem alone', () => {
  const asked = readAsked('fastlege');
  expect(rankOf(page('Fastlegeordningen', 'x'), asked)).toBe(0);
  expect(rankOf(page('Annet', 'om fastleger'), asked)).toBe(2);
  expect(rankOf(page('Tildelingsbrev', 'om fastleger', 'brev'), asked)).toBe(5);
  expect(rankOf(page('Annet', 'faste oppgaver'), asked)).toBeNull();
});

test('a quoted phrase must stand just so', () => {
  const asked = readAsked('"psykisk helse"');
  expect(rankOf(page('Annet', 'psykisk helsevern'), asked)).toBeNull();
  expect(rankOf(page('Annet', 'god psykisk helse'), asked)).toBe(2);
});

test('an excerpt marks the asked words only and says where it was cut', () => {
  const words = `${'fast '.repeat(30)}en fastlege her ${'ord '.repeat(40)}`.trim().split(' ');
  const parts = makeExcerpt(words, [2, 31], readAsked('fastlege'));
  expect(parts.filter(({ found }) => found).map(({ text }) => text)).toEqual(['fastlege']);
  expect(parts[0]?.text.startsWith('… ')).toBe(true);
  expect(parts.at(-1)?.text.endsWith('…')).toBe(true);
});
