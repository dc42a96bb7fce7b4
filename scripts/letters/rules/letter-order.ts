/**
 * The order in which readers meet letters: by year, in a year the allocation letter, what adds to it and the report on
 * it; then by date, undated last, then by slug.
 */
import type { Letter, LetterKind } from '../../../src/schemas/index.ts';

const rank: Record<LetterKind, number> = {
  allocation: 0,
  supplement: 1,
  'assignment-letter': 1,
  letter: 1,
  'annual-report': 2,
};

export function compareLetters(a: Letter, b: Letter): number {
  return (
    a.year - b.year ||
    rank[a.kind] - rank[b.kind] ||
    (a.date ?? '9999').localeCompare(b.date ?? '9999') ||
    a.slug.localeCompare(b.slug)
  );
}
