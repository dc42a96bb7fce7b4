import { expect, it } from 'vitest';
import { findLooseReferences } from '../../../scripts/letters/rules/loose-reference.ts';

it.each([
  ['gjennomføre oppdrag 2023-64 om utredning', 'TB2023-64'],
  ['sammenheng med oppdrag 58 i tildelingsbrevet for 2022, Stortingets', 'TB2022-58'],
  ['departementets oppdrag (nr 76, tildelingsbrevet for 2021).', 'TB2021-76'],
])('%s names %s', (text, id) => {
  expect(findLooseReferences(text).map((mention) => mention.id)).toEqual([id]);
});

it.each([
  'i sammenheng med oppdrag 19 om habilitering',
  'oppdrag 1-3',
  'svar på tillegg til tildelingsbrev nr. 64 hvor departementet',
  'tillegg til tildelingsbrev nr. 4 2021: Tiltak',
  'oppdrag ET13 i TB 2023',
])('%s names none', (text) => {
  expect(findLooseReferences(text)).toEqual([]);
});
