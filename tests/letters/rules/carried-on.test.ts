import { expect, it } from 'vitest';
import { carriesOn } from '../../../scripts/letters/rules/carried-on.ts';

it('reads that earlier assignments still run', () => {
  // Lines 867–869 of the letter of 2025.
  const sentence =
    'Departementet viser til tidligere gitte oppdrag om rehabilitering (TB2023-25), synskartlegging (TB2023-26) og tilbud (TB2022-33) som skal ferdigstilles.';
  expect(carriesOn(sentence)).toBe(true);
});

it('leaves what is only named, and what shall be done itself', () => {
  expect(carriesOn('Departementet viser til TB2023-01.')).toBe(false);
  expect(carriesOn('Arbeidet, jf. tidligere gitte oppdrag (TB2021-74), skal lede til en utprøving.')).toBe(false);
  expect(carriesOn('Helsedirektoratet skal utarbeide en plan som skal ferdigstilles innen 1. mai.')).toBe(false);
});
