import { expect, it } from 'vitest';
import { readDepartments } from '../../../scripts/letters/rules/department.ts';

it.each([
  ['FHA', ['FHA']],
  ['SHA/KTA/FHA', ['SHA', 'KTA', 'FHA']],
  ['KTA, SHA', ['KTA', 'SHA']],
  ['SHA og KTA (pkt. 1)', ['SHA', 'KTA']],
  ['HOD: FHA', ['FHA']],
  ['FHA/FHA', ['FHA']],
  ['avtales', []],
])('%s', (cell, codes) => {
  expect(readDepartments(cell)).toEqual(codes);
});
