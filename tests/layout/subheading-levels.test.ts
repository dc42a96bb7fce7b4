import { expect, it } from 'vitest';
import { subheadingLevels } from '../../scripts/letters/layout/subheading-levels.ts';

/** Levels of headings in order; one that ends in + stands right above the next. */
function levels(headings: string[]): number[] {
  const levelOf = subheadingLevels();
  return headings.map((text, at) =>
    levelOf(text.replace(' +', ''), text.endsWith(' +') ? headings[at + 1]!.replace(' +', '') : null),
  );
}

it('chapters hold their items, a chapter that names its item holds nothing (2025, 4.3)', () => {
  expect(
    levels([
      'Øremerkede bevilgninger +',
      'Kap. 702, post 21',
      'Kap. 575 Ressurskrevende tjenester +',
      'Post 60 Toppfinansieringsordning, overslagsbevilgning +',
      'Mål for ordningen',
      'Post 61 Tilleggskompensasjon +',
      'Mål for ordningen',
      'Kap. 660, post 70 og post 71',
      'Disposisjonsplan',
    ]),
  ).toEqual([0, 1, 1, 2, 3, 2, 3, 1, 0]);
});

it('a heading right above another one holds it and those after it (2025, Vedlegg II)', () => {
  expect(
    levels(['Bestillingsfullmakt', 'Andre fullmakter', 'Personalfullmakter +', 'Ansettelser', 'Toppledere']),
  ).toEqual([0, 0, 0, 1, 1]);
});

it('chapters on their own stand on the first level (2024, 5.2.2)', () => {
  expect(levels(['Kap. 500, post 21', 'Kap. 575 +', 'Post 60 +', 'Mål for ordninga'])).toEqual([0, 0, 1, 2]);
});
