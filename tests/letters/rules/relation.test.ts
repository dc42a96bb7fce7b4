import { expect, it } from 'vitest';
import { readRelation } from '../../../scripts/letters/rules/relation.ts';

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

it('reads a postponement and a revision from the words around the ID', () => {
  expect(readRelation('får Helsedirektoratet utsatt frist for utarbeidelse av veileder (')).toBe('postpones');
  expect(readRelation('i oppdrag å utrede (', '). Oppdraget settes i bero til det kommer en avklaring')).toBe(
    'postpones',
  );
  expect(readRelation('Det vises til ', ' Oppfølging av rapport, deloppdrag 3. Revidert oppdrag:')).toBe('changes');
  expect(readRelation('Det vises til ', ' om læring og mestring.')).toBeNull();
});
