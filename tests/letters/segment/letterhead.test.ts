import { expect, it } from 'vitest';
import { readLetterhead } from '../../../scripts/letters/segment/frame/letterhead.ts';
import { bundledTitle } from '../../../scripts/letters/segment/wording.ts';
import { documentOf } from '../../read-text.ts';

const headOf = (text: string) => readLetterhead(documentOf(text).lines, () => true);

it('pairs labels and values by their form, alternating or grouped', () => {
  const alternating = 'Deres ref\n\n \n\nVår ref\n\n23/133-9\n\nDato\n\n6. februar 2023';
  const grouped = 'Deres ref\n\nVår ref\n\nDato\n\n23/133-9\n\n6. februar 2023';
  for (const text of [alternating, grouped]) {
    expect(headOf(text)).toMatchObject({ reference: '23/133-9', date: '2023-02-06' });
  }
});

it('ends the address column where a run begins with none of its labels', () => {
  const { lines, recipient } = headOf('Postadresse\nPostboks 8011 Dep\n\nSaksbehandler\nNavn Navnesen\n\nTekst');
  expect(lines).toEqual([1, 2, 4, 5]);
  expect(recipient).toBeNull();
});

it('takes neither dates nor addresses out of running text', () => {
  expect(headOf('Planen leveres innen\n1. mai 2023\nog sendes til Postboks 220').lines).toEqual([]);
});

it('takes the name above an address as the recipient', () => {
  expect(headOf('Tekst.\n\nHelsedirektoratet\nPostboks 220 Skøyen\n0213 OSLO').recipient).toBe('Helsedirektoratet');
});

it.each([
  ['Tillegg til tildelingsbrev', true],
  ['Tillegg til tildelingsbrev nr. 3', true],
  ['Statsbudsjettet 2023 - kap. 740 Helsedirektoratet - Tillegg til', true],
  ['tildelingsbrev', false],
  ['Tillegg til tildelingsbrevet er sendt', false],
  ['Statsbudsjettet 2023 vedtas', false],
])('says of «%s» whether it may begin a letter of a bundle: %s', (text, expected) => {
  expect(bundledTitle.test(text)).toBe(expected);
});
