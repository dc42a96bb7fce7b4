/**
 * Assignments named without their ID but with the year of their letter: `oppdrag 2023-64`, `oppdrag 58 i
 * tildelingsbrevet for 2022`, `nr 76, tildelingsbrevet for 2021`. A bare `oppdrag 19` names none: in 2025 such
 * numbers are those of a draft.
 */
import type { Mention } from '../../../src/domain/identifier.ts';

const patterns: readonly RegExp[] = [
  /(?<!\p{L})oppdrag (?<year>20\d{2})-(?<number>\d{1,3})(?![\d-])/giu,
  /(?<!\p{L})(?:oppdrag(?: nr\.?)?|nr\.?) (?<number>\d{1,3}),? (?:i )?tildelingsbrevet for (?<year>20\d{2})(?!\d)/giu,
];

/** Every such name in a text, in order, as the ID it stands for. */
export function findLooseReferences(text: string): Mention[] {
  return patterns
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: printed, index, groups }) => ({
        id: `TB${groups?.year}-${groups?.number?.padStart(2, '0')}`,
        index,
        text: printed,
      })),
    )
    .sort((a, b) => a.index - b.index);
}
