import { expect, test } from 'vitest';
import { findIdentifier, keyOf } from '../../src/domain/asked-identifier.ts';

const years = [2025, 2024, 2023];

test.each([
  ['TB2024-07', 'TB2024-7'],
  ['tb 2024 7', 'TB2024-7'],
  ['TB2024-7', 'TB2024-7'],
  ['tb202407', 'TB2024-7'],
  ['TB2024–07', 'TB2024-7'],
  ['Tb-2024-007', 'TB2024-7'],
  ['tb2024_07', 'TB2024-7'],
  ['TB24-07', 'TB2024-7'],
  ['tb 7/2024', 'TB2024-7'],
  ['tb2o24-o7', 'TB2024-7'],
  ['TTB 2023-22', 'TTB2023-22'],
  ['ttb2023-22', 'TTB2023-22'],
  ['RTB2020-17', 'RTB2020-17'],
  ['hva sier TB2025-1?', 'TB2025-1'],
  ['oppdrag 34 2025', 'TB2025-34'],
  ['oppdrag nr. 34 i 2025', 'TB2025-34'],
  ['2025 oppdrag nr. 34', 'TB2025-34'],
  ['oppdrag 2023-64', 'TB2023-64'],
  ['2023-64', 'TB2023-64'],
  ['TB2024‑07', 'TB2024-7'],
  ['TB2024 nr. 7', 'TB2024-7'],
  ['TB 2024 oppdrag 7', 'TB2024-7'],
  ['oppdrag TB 7 (2024)', 'TB2024-7'],
  ['tildelingsbrev 2024 oppdrag 7', 'TB2024-7'],
  ['oppdrag nr. 7 i tildelingsbrevet for 2024', 'TB2024-7'],
  ['tildelingsbrev 2024-07', 'TB2024-7'],
  ['oppdragsnr 2024-07', 'TB2024-7'],
  ['oppdrag #7 2024', 'TB2024-7'],
  ['oppdrag 7/24', 'TB2024-7'],
  ['tb 34/25', 'TB2025-34'],
  ['nr. 7 i 2024', 'TB2024-7'],
  ['7-2024', 'TB2024-7'],
  ['2024-7 tb', 'TB2024-7'],
  ['TB’24-7', 'TB2024-7'],
  ['T B 2024 07', 'TB2024-7'],
  ['BT2024-07', 'TB2024-7'],
  ['T-TB2023-22', 'TTB2023-22'],
  ['TTBB2023-22', 'TTB2023-22'],
  ['tilleggsoppdrag 22 2023', 'TTB2023-22'],
  ['tillegg til tildelingsbrev 2023-22', 'TTB2023-22'],
])('%s is %s', (text, key) => {
  expect(findIdentifier(text, years)?.keys[0]).toBe(key);
});

test('a number without a series may be of any, and one without a year of any year, newest first', () => {
  expect(findIdentifier('2023-64')?.keys).toEqual(['TB2023-64', 'TTB2023-64', 'RTB2023-64']);
  expect(findIdentifier('tb 7', years)?.keys).toEqual(['TB2025-7', 'TB2024-7', 'TB2023-7']);
});

test.each([
  'TB',
  'TB2024',
  'xtb2024-07',
  'TB2024-1234',
  'fastlege',
  '2024-2025',
  'mål 5 2024',
  'kap 714 post 21',
  'tildelingsbrev 2024',
  'frist 2024-07-01',
  'kap 714 2024',
  '714.21',
])('%s is no ID', (text) => {
  expect(findIdentifier(text, years)).toBeNull();
});

test('what stands beside an ID is kept', () => {
  expect(findIdentifier('tobakk tb2024-07 frist')?.rest).toBe('tobakk frist');
});

test('an id made of a letter and a number has no key', () => {
  expect(keyOf('tillegg-2023-06-15/2')).toBeNull();
  expect(keyOf('TB2024-07')).toBe('TB2024-7');
});
