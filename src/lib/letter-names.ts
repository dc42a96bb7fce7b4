/** Names for letters in lists: their titles, told apart where several letters have the same. */
import type { AssignmentEntry, LetterEntry } from './archive.ts';
import { formatDate } from './format.ts';

/**
 * Address of the letter's page → name. Letters of one title get their date (`Tillegg til tildelingsbrev, 6. februar
 * 2023`), undated ones the first ID they give (`Tillegg til tildelingsbrev (TTB2023-08 m.fl.)`).
 */
export function nameLetters(letters: LetterEntry[], assignments: AssignmentEntry[]): Map<string, string> {
  const count = new Map<string, number>();
  for (const { data } of letters) count.set(data.title, (count.get(data.title) ?? 0) + 1);
  return new Map(
    letters.map(({ data: { title, date, slug, url } }) => {
      if (count.get(title) === 1) return [url, title];
      if (date) return [url, `${title}, ${formatDate(date)}`];
      const own = assignments.filter(({ data }) => data.letter === slug);
      const first = own[0]?.data.id ?? slug;
      return [url, `${title} (${first}${own.length > 1 ? ' m.fl.' : ''})`];
    }),
  );
}
