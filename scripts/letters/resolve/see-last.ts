/**
 * The latest letter or report that gives, changes, lists or names each assignment by its ID, and the letters after it
 * that do not. Needs histories and references.
 */
import type { Assignment, LastSeen, Letter } from '../../../src/schemas/index.ts';
import type { MergedLetter } from '../archive.ts';
import { assignmentsById } from '../rules/assignments-by-id.ts';
import { canonicalIdentifier } from '../rules/identifier.ts';
import { compareLetters } from '../rules/letter-order.ts';

type Sighting = Omit<LastSeen, 'year' | 'notNamedIn'>;

export function seeLast(merged: readonly MergedLetter[]): void {
  const letters = merged.map(({ letter }) => letter).sort(compareLetters);
  const known = assignmentsById(merged.flatMap(({ assignments }) => assignments));
  for (const assignment of new Set(known.values())) {
    assignment.lastSeen = lastOf(sightingsOf(assignment, known), letters);
  }
}

/** Best first within a letter: what happened to it says more than a mention. */
function sightingsOf(assignment: Assignment, known: ReadonlyMap<string, Assignment>): Sighting[] {
  const { letter, url, source, history, referencedBy } = assignment;
  const given: Sighting = { letter, how: 'given', url, line: source.lines[0] };
  const events = history.map(({ letter, event: how, url, line }): Sighting => ({ letter, how, url, line }));
  const mentions = referencedBy.flatMap((reference): Sighting[] => {
    if ('letter' in reference) {
      return [{ letter: reference.letter, how: 'mentioned', url: reference.url, line: reference.line }];
    }
    const source = known.get(canonicalIdentifier(reference.id));
    const own = source?.references.find(({ id }) => known.get(canonicalIdentifier(id)) === assignment);
    if (!source || !own) return [];
    return [{ letter: source.letter, how: 'mentioned', url: reference.url, line: own.line }];
  });
  return [...events, given, ...mentions];
}

function lastOf(sightings: readonly Sighting[], letters: readonly Letter[]): LastSeen {
  const at = letters.findLastIndex(({ slug }) => sightings.some(({ letter }) => letter === slug));
  const { slug, year } = letters[at]!;
  const sighting = sightings.find(({ letter }) => letter === slug)!;
  const later = letters.slice(at + 1).filter(({ kind }) => kind === 'allocation' || kind === 'annual-report');
  return { ...sighting, year, notNamedIn: later.map((letter) => letter.slug) };
}
