import { expect, it } from 'vitest';
import { follows, readListMark } from '../../scripts/letters/layout/list-mark.ts';

it.each([
  ['- Andel kommuner', 'bullet', 0, 'Andel kommuner'],
  ['o             Henvisninger', 'bullet', 0, 'Henvisninger'],
  ['• Delleveranse 1', 'bullet', 0, 'Delleveranse 1'],
  ['2) Helsedirektoratet skal', 'decimal', 2, 'Helsedirektoratet skal'],
  ['ii. ii. I hvilken grad', 'roman', 2, 'ii. I hvilken grad'],
  ['b) Foreslå vilkår', 'letter', 2, 'Foreslå vilkår'],
])('reads the mark of «%s»', (text, style, value, rest) => {
  const marked = readListMark(text);
  expect(marked?.readings[0]).toMatchObject({ style, value });
  expect(marked?.rest).toBe(rest);
});

it.each([
  '1. mai 2023 legges det frem',
  'og samhandling',
  '15.09.23',
  '-',
  'oppgave',
  '2023. Planen',
  '10,6 mill. kroner',
])('sees no mark in «%s»', (text) => {
  expect(readListMark(text)).toBeNull();
});

it('reads «i.» as the first roman number and as the ninth letter', () => {
  expect(readListMark('i. Oppdatert')?.readings.map(({ style, value }) => `${style} ${value}`)).toEqual([
    'roman 1',
    'letter 9',
  ]);
});

it('lets a label follow the one before it, of its own style and closing', () => {
  const mark = (text: string) => readListMark(text)!.readings[0]!;
  expect(follows(mark('1. a'), mark('2. b'))).toBe(true);
  expect(follows(mark('1. a'), mark('2) b'))).toBe(false);
  expect(follows(mark('1. a'), mark('3. b'))).toBe(false);
  expect(follows(mark('- a'), mark('- b'))).toBe(true);
  expect(follows(mark('- a'), mark('o b'))).toBe(false);
});
