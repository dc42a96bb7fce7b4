/**
 * IDs that more than one letter prints over a text. A clarification has the ID of what it clarifies, and a letter may name an
 * assignment that another prints: the ID then belongs to the letter that gives the assignment, whichever is read first.
 *
 * Takes: all readings. Guarantees: an ID that another letter gives is left as `printedId` alone; two letters that both give an
 * assignment keep it, for a person to settle.
 */

import { canonicalIdentifier } from '../../../src/domain/identifier.ts';
import type { LetterReading, SourceDocument } from '../reading.ts';
import type { AssignmentPlace } from './body.ts';

interface Claim {
  place: AssignmentPlace;
  /** What gives an assignment comes before what clarifies it, and both before what only names it; then the earlier letter. */
  weight: number;
  date: string;
}

export function settleIds(readings: readonly { reading: LetterReading; document: SourceDocument }[]): void {
  const claims = new Map<string, Claim[]>();
  for (const { reading, document } of readings) {
    if (document.settings.secondExtraction) continue;
    for (const node of reading.tree.children) {
      const place = node.type === 'heading' ? node.data?.place : undefined;
      if (place?.role !== 'assignment' || !place.ids[0]) continue;
      const key = canonicalIdentifier(place.ids[0]);
      const claim = { place, weight: weightOf(place), date: reading.date ?? `${reading.year}` };
      claims.set(key, [...(claims.get(key) ?? []), claim]);
    }
  }
  for (const rivals of claims.values()) {
    const [owner] = rivals.toSorted((a, b) => a.weight - b.weight || a.date.localeCompare(b.date));
    for (const { place, weight } of rivals) {
      if (place === owner!.place || weight === 0) continue;
      place.printedId = place.ids[0]!;
      place.ids = [];
    }
  }
}

function weightOf({ kind, exempt }: AssignmentPlace): number {
  if (exempt) return 2;
  return kind === 'assignment' ? 0 : 1;
}
