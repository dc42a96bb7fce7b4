/** Which other letters do what to a letter, and it to them: the lists at the top of its page. */
import type { HistoryEvent, LetterData } from '../../../src/schemas/index.ts';
import type { LetterTie, TieEvent } from '../../../src/schemas/letter-views.ts';
import { type Archive, nameOf } from '../archive.ts';
import { letterChanges } from './letter-changes.ts';
import { supplementedBy, supplementsOf } from './supplement-order.ts';

/** Letters that say something of this one: its supplements as they came, then others in the archive's order. */
export function laterTies(data: LetterData, archive: Archive): LetterTie[] {
  const letters = new Set([...supplementsOf(data, archive), ...archive.letters]);
  return [...letters].flatMap((other) => tieOf(other, other, data, archive));
}

/** Letters that this one says something of, in their order. */
export function earlierTies(data: LetterData, archive: Archive): LetterTie[] {
  return archive.letters.flatMap((other) => tieOf(other, data, other, archive));
}

function tieOf({ letter }: LetterData, later: LetterData, earlier: LetterData, archive: Archive): LetterTie[] {
  const [events, rulings] = [eventsBetween(later, earlier, archive), rulingsOn(earlier, later)];
  if (events.length + rulings.length === 0) return [];
  const { slug, url, date } = letter;
  return [{ letter: slug, url, name: nameOf(slug, archive), date, events, rulings }];
}

/** What `later` says of all assignments of `earlier`, each sentence once. */
function rulingsOn({ assignments }: LetterData, { letter }: LetterData): LetterTie['rulings'] {
  const all = assignments.flatMap(({ lastSeen }) => lastSeen.rules).filter((rule) => rule.letter === letter.slug);
  return [...new Map(all.map(({ text, url }) => [text, { text, url }])).values()];
}

/** What `later` does with `earlier`, counted, in the order of the schema. */
function eventsBetween(later: LetterData, earlier: LetterData, archive: Archive): LetterTie['events'] {
  if (later === earlier) return [];
  const events: TieEvent[] =
    supplementedBy(later, archive) === earlier
      ? letterChanges(later, archive).map(({ kind }) => kind)
      : [...fromHistories(later, earlier), ...later.report.flatMap(answers(earlier))];
  const counts = Map.groupBy(events, (event) => event);
  return [...counts].map(([event, all]) => ({ event, count: all.length }));
}

function fromHistories({ letter }: LetterData, { assignments }: LetterData): TieEvent[] {
  const said = assignments.flatMap(({ history }) =>
    history.filter((event) => event.letter === letter.slug && !event.ours),
  );
  return said.map(({ event }) => event).filter(isDoing);
}

const isDoing = (event: HistoryEvent['event']): event is Exclude<HistoryEvent['event'], 'given'> => event !== 'given';

const answers =
  ({ goals }: LetterData) =>
  ({ goal }: LetterData['report'][number]): TieEvent[] =>
    goals.some(({ id }) => id === goal) ? ['answered'] : [];
