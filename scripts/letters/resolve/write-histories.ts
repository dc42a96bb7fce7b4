/** Histories: given, then what later letters did with the assignment, in order of year and date. */
import type { HistoryEvent, Letter, Relation } from '../../../src/schemas/index.ts';
import type { MergedLetter } from '../archive.ts';
import { assignmentsById } from '../rules/assignments-by-id.ts';
import { canonicalIdentifier } from '../rules/identifier.ts';

type EventName = HistoryEvent['event'];

const eventOfRelation: Partial<Record<Relation, EventName>> = {
  clarifies: 'clarified',
  changes: 'changed',
  postpones: 'postponed',
  replaces: 'replaced',
};

export function writeHistories(letters: readonly MergedLetter[]): void {
  const known = assignmentsById(letters.flatMap(({ assignments }) => assignments));
  for (const { letter, assignments } of letters) {
    for (const assignment of assignments) {
      const given = assignment.kind === 'assignment' || assignment.kind === 'clarification';
      if (given) assignment.history.push(eventIn(letter, 'given', assignment.title, assignment.url));
    }
  }
  for (const { letter, assignments } of letters) {
    for (const { title, url, references } of assignments) {
      for (const { id, relation } of references) {
        const event = eventOfRelation[relation];
        if (event) known.get(canonicalIdentifier(id))?.history.push(eventIn(letter, event, title, url));
      }
    }
    for (const row of letter.carriedOver) {
      const anchor = letter.sections.findLast(({ line }) => line <= row.line)?.anchor;
      const url = anchor ? `${letter.url}#${anchor}` : letter.url;
      for (const id of row.ids) {
        known.get(canonicalIdentifier(id))?.history.push(eventIn(letter, 'carried-over', row.title, url));
      }
    }
  }
  for (const { history } of known.values()) history.sort(inOrder);
}

function eventIn(letter: Letter, event: EventName, text: string, url: string): HistoryEvent {
  return { date: letter.date, year: letter.year, letter: letter.slug, event, text, url };
}

/** An undated letter of a year stands after the dated ones: the source has lost when it came. */
function inOrder(a: HistoryEvent, b: HistoryEvent): number {
  if (a.event === 'given' || b.event === 'given') return a.event === 'given' ? -1 : 1;
  return a.year - b.year || (a.date ?? '9999').localeCompare(b.date ?? '9999');
}
