/** What we have matched to an assignment ourselves, with the titles and addresses that its page needs. */
import type { AssignmentPage } from '../../src/schemas/collections.ts';
import type { Assignment, Letter } from '../../src/schemas/index.ts';
import { canonicalIdentifier } from '../letters/rules/identifier.ts';
import { type Archive, nameOf } from './archive.ts';

export function relatedLinks({ relatedBecause }: Assignment, archive: Archive): AssignmentPage['relatedLinks'] {
  return relatedBecause.flatMap(({ id, words }) => {
    const other = archive.assignments.get(canonicalIdentifier(id));
    return other ? [{ id: other.id, title: other.title, url: other.url, year: other.year, words }] : [];
  });
}

export function reportLinks({ reportPassages }: Assignment, archive: Archive): AssignmentPage['reportPassages'] {
  return reportPassages.map((passage) => ({ ...passage, letterTitle: nameOf(passage.letter, archive) }));
}

export function lastSeenLinks({ lastSeen }: Assignment, archive: Archive): AssignmentPage['lastSeen'] {
  const letters = new Map(archive.letters.map(({ letter }): [string, Letter] => [letter.slug, letter]));
  return {
    ...lastSeen,
    letterTitle: nameOf(lastSeen.letter, archive),
    laterLetters: lastSeen.notNamedIn.flatMap((slug) => {
      const letter = letters.get(slug);
      return letter ? [{ url: letter.url, title: nameOf(slug, archive) }] : [];
    }),
  };
}
