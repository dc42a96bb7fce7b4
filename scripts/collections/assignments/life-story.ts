/**
 * The life of an assignment as its page tells it: what letters do with it, where it was last named, and what letters say
 * of all assignments of its year. Facts, and new deadlines of reports that we tie to it ourselves, marked as ours.
 *
 * One that only clarifies, changes or postpones another has no life of its own until a later letter gives it one: its
 * page tells the other's (the unnumbered postponement of TB2023-31).
 */

import { canonicalIdentifier } from '../../../src/domain/identifier.ts';
import type { LifeEvent, LifeStory } from '../../../src/schemas/collections.ts';
import type { Assignment, CarriedOver, HistoryEvent } from '../../../src/schemas/index.ts';
import { readMarkdown } from '../../text/markdown.ts';
import { type Archive, nameOf } from '../archive.ts';
import { placeOfSubject } from '../letters/letter-places.ts';
import type { FindPage } from '../text/link-ids.ts';
import { plainPassages } from '../text/plain-passages.ts';
import { beyondHeading } from './assignment-mentions.ts';

export function lifeStory(assignment: Assignment, archive: Archive, findPage: FindPage): LifeStory {
  const told = toldOf(assignment, archive);
  const { id, title, url, year, letter, history, lastSeen } = told;
  return {
    id,
    title,
    url,
    year,
    events: history.map((event) => lifeEvent(event, told, archive, findPage)),
    // A letter that carries it on itself does not end it with the others.
    rules: lastSeen.rules
      .filter((rule) => !history.some(({ event, letter: by }) => event === 'carried-over' && by === rule.letter))
      .map((rule) => ({
        letterTitle: nameOf(rule.letter, archive),
        url: rule.url,
        text: rule.text,
      })),
    lastNamed:
      lastSeen.letter === letter
        ? null
        : { url: placeInLetter(lastSeen, archive), title: nameOf(lastSeen.letter, archive) },
    silent: lettersNamed(lastSeen.notNamedIn, archive),
  };
}

/** The assignment that a page tells the life of: its own, or the one that it does something to. */
function toldOf(assignment: Assignment, archive: Archive): Assignment {
  if (assignment.kind === 'assignment' || assignment.history.length > 1) return assignment;
  const touched = assignment.references.find(({ relation }) => relation !== 'mentions');
  return (touched && archive.assignments.get(canonicalIdentifier(touched.id))) ?? assignment;
}

function lifeEvent(event: HistoryEvent, told: Assignment, archive: Archive, findPage: FindPage): LifeEvent {
  const { date, year, letter, event: name, text, line, deadline, ours = false } = event;
  const fact = {
    date,
    year,
    event: name,
    letterTitle: nameOf(letter, archive),
    place: placeInLetter(event, archive),
    ours,
  };
  const quiet = { by: null, isToldLater: false, together: [], words: [], deadlines: [] };
  if (name === 'given') return { ...fact, ...quiet };
  const by = subjectAt(event, archive);
  if (by) {
    const done = doneBy(by, told);
    // What carries it on has deadlines of its own work.
    return { ...fact, ...quiet, ...done, deadlines: name === 'carried-over' ? [] : done.deadlines };
  }
  const row = letterOf(letter, archive)?.letter.carriedOver.find((one) => one.line === line);
  if (row && name === 'carried-over') return { ...fact, ...carriedBy(row, told, findPage) };
  return { ...fact, ...quiet, words: [text], deadlines: deadline ? [deadline] : [] };
}

/** The sentence of the other assignment, where its heading does not say it, and the deadlines that it sets. */
function doneBy(by: Assignment, told: Assignment): Pick<LifeEvent, 'by' | 'words' | 'deadlines'> {
  const { id, title, url, deadlines } = by;
  const said = told.referencedBy.find((reference) => 'id' in reference && reference.id === id);
  const words = said ? beyondHeading(said.text, by) : null;
  return { by: { id, title, url }, words: words ? [words] : [], deadlines: daysOf(deadlines) };
}

/** A row of a list of what still runs: whom it names beside, its title where that is another, and the text under it. */
export function carriedBy(
  { ids, title, text, deadlines }: CarriedOver,
  told: { id: string; title: string | null },
  findPage: FindPage,
): Pick<LifeEvent, 'by' | 'isToldLater' | 'together' | 'words' | 'deadlines'> {
  const others = ids.filter((id) => canonicalIdentifier(id) !== canonicalIdentifier(told.id));
  return {
    by: null,
    isToldLater: false,
    together: others.map((id) => ({ id, url: findPage(id) })),
    words: [...(title === told.title ? [] : [title]), ...(text ? plainPassages(readMarkdown(text)) : [])],
    deadlines: daysOf(deadlines),
  };
}

/** Each day once; a deadline without a day by its words. */
function daysOf(deadlines: readonly { date: string | null; text: string }[]): LifeEvent['deadlines'] {
  const days = new Map(deadlines.map(({ date, text }) => [date ?? text, { date, text }]));
  return [...days.values()];
}

/** Where something is said: a letter and an address. */
type Said = Pick<HistoryEvent, 'letter' | 'url'>;

const letterOf = (slug: string, { letters }: Archive) => letters.find(({ letter }) => letter.slug === slug);

/** The assignment of the letter whose page this is. */
function subjectAt({ letter, url }: Said, archive: Archive): Assignment | undefined {
  return letterOf(letter, archive)?.assignments.find((one) => one.url === url);
}

/** On the letter's page, also where the assignment's own is known. */
export function placeInLetter(said: Said, archive: Archive): string {
  const data = letterOf(said.letter, archive);
  const subject = subjectAt(said, archive);
  return (data && subject && placeOfSubject(data, subject.id)?.url) ?? said.url;
}

function lettersNamed(slugs: readonly string[], archive: Archive): LifeStory['silent'] {
  return slugs.flatMap((slug) => {
    const url = letterOf(slug, archive)?.letter.url;
    return url ? [{ url, title: nameOf(slug, archive) }] : [];
  });
}
