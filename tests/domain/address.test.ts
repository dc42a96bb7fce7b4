import { expect, it } from 'vitest';
import { assignmentUrl } from '../../src/domain/addresses.ts';
import { shorten, slugify } from '../../src/domain/slug.ts';

it.each([
  ['Særskilte oppdrag – åtte øre', 'saerskilte-oppdrag-atte-ore'],
  ['TB2024-07', 'tb2024-07'],
  ['«Mål»', 'mal'],
  ['…', 'x'],
])('%s becomes %s', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

it('keeps whole words', () => {
  expect(shorten('oppfolging-av-nasjonal-tobakksstrategi', 20)).toBe('oppfolging-av');
  expect(shorten('kort', 20)).toBe('kort');
});

it('gives an assignment without a number an address under its letter', () => {
  expect(assignmentUrl('tillegg-2023-06-16/2')).toBe('/oppdrag/tillegg-2023-06-16/2/');
});
