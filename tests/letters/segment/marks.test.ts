import { expect, it } from 'vitest';
import { continues, readMark } from '../../../scripts/letters/segment/lines/marks.ts';

it.each([
  ['- Andel kommuner', '-', null, 'Andel kommuner'],
  ['o             Henvisninger', 'o', null, 'Henvisninger'],
  ['o 2,5 mill. kroner', 'o', null, '2,5 mill. kroner'],
  ['• Delleveranse 1', '•', null, 'Delleveranse 1'],
  ['2) Helsedirektoratet skal', '1)', 2, 'Helsedirektoratet skal'],
  ['ii. ii. I hvilken grad', 'i.', 2, 'ii. I hvilken grad'],
  ['b) Foreslå vilkår', 'a)', 2, 'Foreslå vilkår'],
])('reads the mark of «%s»', (text, style, ordinal, rest) => {
  const marked = readMark(text);
  expect(marked?.mark).toMatchObject({ style, ordinal });
  expect(marked?.rest).toBe(rest);
});

it.each([
  '1. mai 2023 legges det frem',
  '1. juli. Rapporten skal beskrive',
  'og samhandling',
  '15.09.23',
  '-',
  'oppgave',
  '2023. Planen',
  '10,6 mill. kroner',
])('sees no mark in «%s»', (text) => {
  expect(readMark(text)).toBeNull();
});

const follows = (before: string, text: string) => continues(readMark(before)!.mark, readMark(text)!.mark) !== null;

it('reads «i.» as the first roman number and as the ninth letter', () => {
  expect(readMark('i. Oppdatert')?.mark).toMatchObject({ style: 'i.', ordinal: 1 });
  expect(follows('h. a', 'i. b')).toBe(true);
});

it('lets a label follow the one before it, of its own style and closing', () => {
  expect(follows('1. a', '2. b')).toBe(true);
  expect(follows('1. a', '2) b')).toBe(false);
  expect(follows('1. a', '3. b')).toBe(false);
  expect(follows('- a', '- b')).toBe(true);
  expect(follows('- a', 'o B')).toBe(false);
});
