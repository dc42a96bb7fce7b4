import { expect, it } from 'vitest';
import { readDate } from '../../src/domain/date.ts';

// Forms as printed in the letters of 2023 and 2025.
it.each([
  ['6. februar 2023', '2023-02-06'],
  ['Frist: 28.mars 2023', '2023-03-28'],
  ['15 mai 2023', '2023-05-15'],
  ['31.12. 2023', '2023-12-31'],
  ['innen 1.3.2023', '2023-03-01'],
  ['15.09.23', '2023-09-15'],
  ['31.mai 2025', '2025-05-31'],
])('%s is %s', (text, day) => {
  expect(readDate(text)).toBe(day);
});

it.each(['1. mars', 'mars 2025', '31. februar 2024', 'kap. 3.1.2', '99.99.2024'])('%s fixes no day', (text) => {
  expect(readDate(text)).toBeNull();
});
