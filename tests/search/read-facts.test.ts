import { expect, test } from 'vitest';
import { type QueryFacts, readFacts } from '../../src/scripts/search/read-facts.ts';

const codes = ['ADA', 'FHA', 'KTA'];
const july = { year: 2023, month: 7, lastMonth: null, day: 1 };

test.each<[string, Partial<QueryFacts>]>([
  ['mål 5 2024', { goal: 5, kind: 'mål', years: [2024], rest: '' }],
  ['beredskap mål', { kind: 'mål', goal: null, rest: 'beredskap' }],
  ['kap 714 post 21', { chapter: '714', item: '21', kind: 'budsjett', rest: '' }],
  ['post 21 kap. 714', { chapter: '714', item: '21' }],
  ['714.21', { chapter: '714', item: '21' }],
  ['kapittel 3714', { chapter: '3714', item: null }],
  ['714 post 1', { chapter: '714', item: '01' }],
  ['frist 1. juli 2023', { deadline: july, wantsDeadline: true, rest: '' }],
  ['frist 01.07.2023', { deadline: july }],
  ['innen 2023-07-01', { deadline: july }],
  ['frist juli 2023', { deadline: { ...july, day: null } }],
  ['frist 1. juli', { deadline: { ...july, year: null } }],
  ['frist 2023', { deadline: { year: 2023, month: null, lastMonth: null, day: null }, years: [], rest: '' }],
  ['frist tobakk', { deadline: null, wantsDeadline: true, rest: 'tobakk' }],
  ['ADA øvelse 2024', { departments: ['ADA'], years: [2024], rest: 'øvelse' }],
  ['avdeling fha', { departments: ['FHA'], rest: '' }],
  ['tildelingsbrev 2024', { letter: 'tildelingsbrev', years: [2024], rest: '' }],
  ['årsrapport', { letter: 'årsrapport', rest: '' }],
  ['tillegg 2023', { letter: 'tillegg', years: [2023] }],
  ['frist for årsrapporten', { letter: null, rest: 'for årsrapporten' }],
  ['frist 45. juli 2023', { deadline: null }],
])('%s', (query, facts) => {
  expect(readFacts(query, codes)).toMatchObject(facts);
});

test('a word that only begins like a code or a kind is a word', () => {
  expect(readFacts('adapter oppdragsbrevet', codes)).toMatchObject({ departments: [], rest: 'adapter oppdragsbrevet' });
});
