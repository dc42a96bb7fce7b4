/** Names for letters wherever they are named: their titles, told apart where several letters have the same. */
import { formatDate } from '../../../src/domain/format.ts';
import type { LetterData } from '../../../src/schemas/index.ts';

/**
 * Slug → name. Letters of one title get their date (`Tillegg til tildelingsbrev, 6. februar 2023`), undated ones the
 * first ID they give (`Tillegg til tildelingsbrev (TTB2023-08 m.fl.)`).
 */
export function nameLetters(letters: readonly LetterData[]): Map<string, string> {
  const count = new Map<string, number>();
  for (const { letter } of letters) count.set(letter.title, (count.get(letter.title) ?? 0) + 1);
  return new Map(
    letters.map(({ letter: { title, date, slug }, assignments }) => {
      if (count.get(title) === 1) return [slug, title];
      if (date) return [slug, `${title}, ${formatDate(date)}`];
      return [slug, `${title} (${assignments[0]?.id ?? slug}${assignments.length > 1 ? ' m.fl.' : ''})`];
    }),
  );
}
