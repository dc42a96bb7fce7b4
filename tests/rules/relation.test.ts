import { expect, it } from 'vitest';
import { readRelation } from '../../scripts/letters/rules/relation.ts';

// As TB2023-22 and TB2023-52 print it; then as sentences that do not.
it.each(['Dette oppdraget erstatter ', 'Oppdraget erstatter oppdrag '])('%sTB2022-26 replaces it', (before) => {
  expect(readRelation(before)).toBe('replaces');
});

it.each(['Det vises til ', 'Ordningen erstatter dagens tilskudd. Det vises til ', 'erstatterer '])(
  '%s only mentions',
  (before) => {
    expect(readRelation(before)).toBeNull();
  },
);
