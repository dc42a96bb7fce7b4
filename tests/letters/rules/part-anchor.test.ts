import { expect, it } from 'vitest';
import { partAnchor } from '../../../scripts/letters/rules/part-anchor.ts';

it.each([
  ['a', 'a'],
  ['iv', 'iv'],
  ['1', 'del-1'],
  ['1a', 'del-1a'],
  ['Del 4', 'del-4'],
  ['Deloppdrag 3', 'del-3'],
  ['Deloppdrag 1a', 'del-1a'],
  ['Deloppdrag b', 'deloppdrag-b'],
  ['Deloppdrag', 'deloppdrag'],
  ['Delleveranse 2', 'delleveranse-2'],
])('part %s is at #%s', (label, anchor) => {
  expect(partAnchor(label)).toBe(anchor);
});
