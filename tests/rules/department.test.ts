import { expect, it } from 'vitest';
import { readDepartments } from '../../scripts/letters/rules/department.ts';

const known = new Set(['FHA', 'KTA', 'SHA', 'EHE', 'HRA', 'ADA', 'EIA', 'DIG']);

it.each([
  ['FHA', ['FHA']],
  ['SHA/KTA/FHA', ['SHA', 'KTA', 'FHA']],
  ['KTA, SHA', ['KTA', 'SHA']],
  ['SHA og KTA (pkt. 1)', ['SHA', 'KTA']],
  ['HOD: FHA', ['FHA']],
  ['WHO', []],
])('%s', (cell, codes) => {
  expect(readDepartments(cell, known)).toEqual(codes);
});
