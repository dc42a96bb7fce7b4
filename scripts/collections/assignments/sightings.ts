/**
 * Where letters give, list, change or name assignments by ID.
 *
 * Takes: the archive and the pages of earlier IDs. Guarantees: facts only, in the letters' order; what is matched by
 * words is not among them.
 */

import { canonicalIdentifier } from '../../../src/domain/identifier.ts';
import type { Assignment, CellEvent, LetterData, OldId, Relation } from '../../../src/schemas/index.ts';
import { carriesOn, placeOfLine } from '../../letters/index.ts';
import { type Archive, nameOf } from '../archive.ts';

export interface Sighting {
  event: CellEvent['event'];
  /** Place of the letter in the archive. */
  at: number;
  /** The assignment that says it, null for a passage outside assignments. */
  by: string | null;
  url: string;
  /** The sentence or row that names it; empty where the assignment itself is given. */
  text: string;
}

/** By canonical ID. */
export type Sightings = ReadonlyMap<string, readonly Sighting[]>;

type Add = (id: string, sighting: Sighting) => void;

const eventOf: Record<Relation, Sighting['event']> = {
  mentions: 'mentioned',
  clarifies: 'clarified',
  changes: 'changed',
  postpones: 'postponed',
  replaces: 'replaced',
};

export function findSightings(archive: Archive, oldIds: readonly OldId[]): Sightings {
  const found = new Map<string, Sighting[]>();
  const add: Add = (id, sighting) => {
    const canonical = canonicalIdentifier(id);
    found.set(canonical, [...(found.get(canonical) ?? []), sighting]);
  };
  archive.letters.forEach((data, at) => {
    for (const assignment of data.assignments) addAssignment(assignment, at, add);
    addLists(data, at, add);
    addPassages(data, at, archive, add);
    for (const old of oldIds) addOldId(old, data, at, archive, found, add);
  });
  return found;
}

function addAssignment({ id, aliases, url, references }: Assignment, at: number, add: Add): void {
  for (const name of [id, ...aliases]) add(name, { event: 'given', at, by: null, url, text: '' });
  for (const { id: named, relation, text } of references) {
    const event = relation === 'mentions' && carriesOn(text) ? 'carried-over' : eventOf[relation];
    add(named, { event, at, by: id, url, text });
  }
}

/** A row may name others too: `(oppdraget erstatter TB2020-18)`. What it says of them is the row's first assignment's. */
function addLists({ letter }: LetterData, at: number, add: Add): void {
  for (const { ids, title, references, line } of letter.carriedOver) {
    const url = placeOfLine(letter, line);
    for (const id of ids) add(id, { event: 'carried-over', at, by: null, url, text: title });
    for (const { id, relation, text } of references) {
      const event = relation === 'replaces' ? 'replaced' : 'mentioned';
      add(id, { event, at, by: ids[0]!, url, text });
    }
  }
}

/** Passages outside assignments, as far as they name assignments of the archive. Rows of lists have been read. */
function addPassages({ letter }: LetterData, at: number, archive: Archive, add: Add): void {
  const rows = new Set(letter.carriedOver.map(({ line }) => line));
  for (const { id, referencedBy } of new Set(archive.assignments.values())) {
    for (const reference of referencedBy) {
      if (!('letter' in reference) || reference.letter !== letter.slug || rows.has(reference.line)) continue;
      const event = letter.kind === 'annual-report' ? 'reported' : eventOf[reference.relation];
      add(id, { event, at, by: null, url: reference.url, text: reference.text });
    }
  }
}

/** Passages that name an ID whose letter is not in the archive, where nothing else in the letter does. */
function addOldId(
  { id, mentionedIn }: OldId,
  { letter }: LetterData,
  at: number,
  archive: Archive,
  found: ReadonlyMap<string, readonly Sighting[]>,
  add: Add,
): void {
  if (found.get(canonicalIdentifier(id))?.some((sighting) => sighting.at === at)) return;
  for (const { url, text, letterTitle } of mentionedIn) {
    if (letterTitle === nameOf(letter.slug, archive)) add(id, { event: 'mentioned', at, by: null, url, text });
  }
}
