import { expect, it } from 'vitest';
import {
  findPartMentions,
  nestLabel,
  readMarkedLabel,
  readNamedLabel,
} from '../../../scripts/letters/rules/part-label.ts';

it.each([
  ['a)', 'a'],
  ['1.', '1'],
  ['(2)', '2'],
  ['-', null],
  [undefined, null],
])('the mark %s is %s', (mark, label) => {
  expect(readMarkedLabel(mark)).toBe(label);
});

it.each([
  ['Deloppdrag 1: Sammenstilling av føringer', 'Deloppdrag 1'],
  ['Del 4: Utredninger', 'Del 4'],
  ['Delleveranse 2: Fullstendig utredning. Frist: 31.12.23.', 'Delleveranse 2'],
  ['Del 2 – Pasienter', 'Del 2'],
  ['Deloppdrag b: Veileder', 'Deloppdrag b'],
  ['Deloppdrag', 'Deloppdrag'],
  ['Deloppdrag a) har frist 1. februar 2024.', null],
  ['Delta i EU-prosjektet', null],
  ['Del: noe', null],
])('%s is named %s', (text, label) => {
  expect(readNamedLabel(text)).toBe(label);
});

it('cites a part inside another', () => {
  expect([nestLabel(null, 'a'), nestLabel('1', 'a'), nestLabel('Deloppdrag 1', 'b')]).toEqual([
    'a',
    '1a',
    'Deloppdrag 1b',
  ]);
});

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

it.each([
  ['Deloppdrag a) har frist 1. februar 2024.', letters, ['a']],
  ['Deloppdrag b) og c) har frist 15. mars 2024.', letters, ['b', 'c']],
  ['Deloppdrag d) til f) har frist 1. juli 2024.', letters, ['d', 'e', 'f']],
  ['15. november 2025 for oppdrag 1-3', ['1', '2', '3', '4'], ['1', '2', '3']],
  ['på kort og mellomlang sikt (pkt. 1).', ['1', '2'], ['1']],
  ['Frist deloppdrag 1: snarest', ['Deloppdrag 1', 'Deloppdrag 2'], ['Deloppdrag 1']],
  ['Frist del 1: Ny løsning', [], ['Del 1']],
  ['Frist for deloppdrag: 1. juni', ['Deloppdrag'], ['Deloppdrag']],
])('%s names %j of them', (sentence, known, labels) => {
  expect(findPartMentions(sentence, known).flatMap((mention) => mention.labels)).toEqual(labels);
});

it.each(['Frist for svar på oppdrag er 2. februar', 'i de ulike delene av oppdraget', 'se oppdrag 19 om habilitering'])(
  '%s names none',
  (sentence) => {
    expect(findPartMentions(sentence, ['1', '2'])).toEqual([]);
  },
);
