import { expect, it } from 'vitest';
import { lineFinder } from '../../scripts/text/line-finder.ts';

const printed = [
  '1) Rapport om kosthold skal leve-',
  'res innen 1. mai.',
  'Side 3',
  'Tiltaket evalueres innen 1. mai.',
];
const lines = printed.map((text, at) => ({ n: at + 41, text }));
const text = 'Rapport om kosthold skal leveres innen 1. mai. Tiltaket evalueres innen 1. mai.';
const lineOf = (words: string, from = 0) => lineFinder(text, lines)(text.indexOf(words, from));

it('knows the line of each place of a joined text', () => {
  expect(lineOf('Rapport')).toBe(41);
  expect(lineOf('innen')).toBe(42);
  expect(lineOf('Tiltaket')).toBe(44);
});

it('tells apart what is printed twice', () => {
  expect(lineOf('mai.')).toBe(42);
  expect(lineOf('mai.', text.indexOf('evalueres'))).toBe(44);
});

it('puts a word made of two halves on the line where it begins', () => {
  expect(lineOf('leveres')).toBe(41);
});

it('holds to the lines for words that stand on none of them', () => {
  expect(lineFinder('Ett annet ord', lines)(4)).toBe(41);
  expect(lineFinder('', [])(0)).toBe(1);
});
