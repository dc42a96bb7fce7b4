/** One order of letters, for data and pages alike. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareLetters, type OrderedLetter } from '../../src/domain/letter-order.ts';
import type { LetterKind } from '../../src/schemas/index.ts';

const letter = (slug: string, kind: LetterKind, year: number, date: string | null): OrderedLetter => ({
  slug,
  kind,
  year,
  date,
});

const inOrder = [
  letter('arsrapport-2023', 'annual-report', 2023, '2024-03-15'),
  letter('tildelingsbrev-2024', 'allocation', 2024, null),
  letter('tillegg-2024-02-06', 'supplement', 2024, '2024-02-06'),
  letter('oppdragsbrev-2024-03-01', 'assignment-letter', 2024, '2024-03-01'),
  letter('tillegg-2024-06-16', 'supplement', 2024, '2024-06-16'),
  letter('tillegg-2024-06-16-2', 'supplement', 2024, '2024-06-16'),
  letter('tillegg-2024-ttb08', 'supplement', 2024, null),
  letter('arsrapport-2024', 'annual-report', 2024, '2024-01-01'),
  letter('tildelingsbrev-2025', 'allocation', 2025, '2024-12-20'),
];

it('is by year, part of the year, date and slug, whatever the order they come in', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(inOrder), (some) => {
      expect(some.toSorted(compareLetters)).toEqual(inOrder.filter((one) => some.includes(one)));
    }),
  );
});
