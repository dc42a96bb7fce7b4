/**
 * The order in which readers meet letters, everywhere: by year; in a year the allocation letter, then what adds to it by date,
 * then the report on it; one that has lost its date after those that have theirs; then by slug. No locale has a say.
 */
import type { Letter, LetterKind } from '../schemas/index.ts';

const rank: Record<LetterKind, number> = { allocation: 0, supplement: 1, 'assignment-letter': 1, 'annual-report': 2 };

export type OrderedLetter = Pick<Letter, 'year' | 'kind' | 'date' | 'slug'>;

export function compareLetters(a: OrderedLetter, b: OrderedLetter): number {
  return (
    a.year - b.year ||
    rank[a.kind] - rank[b.kind] ||
    compareText(a.date ?? undated, b.date ?? undated) ||
    compareText(a.slug, b.slug)
  );
}

/** After all days. */
const undated = '9999';

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
