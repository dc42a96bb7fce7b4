/**
 * Histories: given, then what later letters did with the assignment and where a report names it, in the order of the
 * letters. Facts only: an event needs the assignment's ID in the letter.
 */

import { canonicalIdentifier } from '../../../src/domain/identifier.ts';
import type { Assignment, HistoryEvent, Letter, Relation } from '../../../src/schemas/index.ts';
import type { MergedLetter } from '../archive.ts';
import { assignmentsById } from '../rules/assignments-by-id.ts';
import { carriesOn } from '../rules/carried-on.ts';
import { placeOfLine } from './place-of-line.ts';

type EventName = HistoryEvent['event'];
type Said = Pick<HistoryEvent, 'event' | 'text' | 'url' | 'line'>;

const eventOfRelation: Partial<Record<Relation, EventName>> = {
  clarifies: 'clarified',
  changes: 'changed',
  postpones: 'postponed',
  replaces: 'replaced',
};

export function writeHistories(letters: readonly MergedLetter[]): void {
  const known = assignmentsById(letters.flatMap(({ assignments }) => assignments));
  const places = new Map(letters.map(({ letter }, at) => [letter.slug, at]));
  const placeOf = ({ letter }: HistoryEvent) => places.get(letter)!;
  for (const { letter, assignments } of letters) {
    for (const assignment of assignments) {
      const { kind, title: text, url, source } = assignment;
      if (kind !== 'assignment' && kind !== 'clarification') continue;
      assignment.history.push(eventIn(letter, { event: 'given', text, url, line: source.lines[0] }));
    }
  }
  for (const { letter, assignments } of letters) {
    for (const { title: text, url, references } of assignments) {
      for (const { id, relation, text: sentence, line } of references) {
        const event = eventOfRelation[relation] ?? (carriesOn(sentence) ? 'carried-over' : undefined);
        if (event) known.get(canonicalIdentifier(id))?.history.push(eventIn(letter, { event, text, url, line }));
      }
    }
    for (const { ids, title: text, line } of letter.carriedOver) {
      const said: Said = { event: 'carried-over', text, url: placeOfLine(letter, line), line };
      for (const id of ids) known.get(canonicalIdentifier(id))?.history.push(eventIn(letter, said));
    }
  }
  for (const assignment of new Set(known.values())) {
    addReports(assignment, letters);
    assignment.history.sort(
      (a, b) => Number(b.event === 'given') - Number(a.event === 'given') || placeOf(a) - placeOf(b),
    );
  }
}

/** Passages of annual reports that name the assignment. */
function addReports({ referencedBy, history }: Assignment, letters: readonly MergedLetter[]): void {
  for (const reference of referencedBy) {
    if (!('letter' in reference)) continue;
    const { text, url, line } = reference;
    const report = letters.find(({ letter }) => letter.slug === reference.letter)?.letter;
    if (report?.kind === 'annual-report') history.push(eventIn(report, { event: 'reported', text, url, line }));
  }
}

function eventIn({ slug, date, year }: Letter, { event, text, url, line }: Said): HistoryEvent {
  return { date, year, letter: slug, event, text, url, line };
}
