import { expect, test } from 'vitest';
import { findIdentifier, keyOf } from '../../src/lib/identifier.ts';

test.each([
  ['TB2024-07', 'TB2024-7'],
  ['tb 2024 7', 'TB2024-7'],
  ['TB2024-7', 'TB2024-7'],
  ['tb202407', 'TB2024-7'],
  ['TB2024–07', 'TB2024-7'],
  ['Tb-2024-007', 'TB2024-7'],
  ['TTB 2023-22', 'TTB2023-22'],
  ['ttb2023-22', 'TTB2023-22'],
  ['RTB2020-17', 'RTB2020-17'],
  ['hva sier TB2025-1?', 'TB2025-1'],
])('%s is %s', (text, key) => {
  expect(findIdentifier(text)?.key).toBe(key);
});

test.each(['2024-07', 'TB', 'TB2024', 'xtb2024-07', 'TB2024-1234', 'fastlege'])('%s is no ID', (text) => {
  expect(findIdentifier(text)).toBeNull();
});

test('what stands beside an ID is kept', () => {
  expect(findIdentifier('tobakk tb2024-07 frist')?.rest).toBe('tobakk frist');
});

test('an id made of a letter and a number has no key', () => {
  expect(keyOf('tillegg-2023-06-15/2')).toBeNull();
  expect(keyOf('TB2024-07')).toBe('TB2024-7');
});
