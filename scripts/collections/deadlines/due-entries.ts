/**
 * Everything that is due: deadlines of assignments, new deadlines of earlier assignments, and the rows of calendars.
 * Where a supplement moves, clarifies or puts off an assignment with a deadline, both entries say so.
 */

import { canonicalIdentifier } from '../../../src/domain/identifier.ts';
import { splitSentences } from '../../../src/domain/sentences.ts';
import type {
  Assignment,
  CalendarRow,
  CarriedOver,
  Deadline,
  DueChange,
  DueEntry,
  LetterData,
} from '../../../src/schemas/index.ts';
import { yearOfVagueTime } from '../../letters/index.ts';
import { type Archive, nameOf } from '../archive.ts';
import type { FindPage } from '../text/link-ids.ts';

/** In order of day, those without one last; within a day in the letters' order. */
export function dueEntries(archive: Archive, findPage: FindPage): DueEntry[] {
  const entries = archive.letters.flatMap((data) => [
    ...data.assignments.flatMap((assignment) => entriesOfAssignment(assignment, data, archive)),
    ...data.letter.carriedOver.flatMap((row) => entriesOfCarriedOver(row, data, archive, findPage)),
    ...data.calendar.map((row, at) => entryOfCalendar(row, at, data, archive)),
  ]);
  const day = ({ date, year }: DueEntry) => date ?? `${year}-99`;
  return entries.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

const letterOf = ({ letter: { slug, url, date, year } }: LetterData, archive: Archive) => ({
  slug,
  name: nameOf(slug, archive),
  url,
  date,
  year,
});

/** One entry a day, with all parts that are due; what has no day is one entry. */
function byDay(deadlines: readonly Pick<Deadline, 'date' | 'text' | 'part'>[]) {
  return [...Map.groupBy(deadlines, ({ date }) => date)].map(([date, same]) => ({
    date,
    parts: [...new Set(same.flatMap(({ part }) => (part ? [part] : [])))],
    texts: [...new Set(same.map(({ text }) => text))],
  }));
}

/** Of the day, or the year printed with a time that fixes none (`Mars 2027`), or the letter's. */
function yearOf({ date, texts }: { date: string | null; texts: readonly string[] }, { letter }: LetterData): number {
  if (date) return Number(date.slice(0, 4));
  return texts.map(yearOfVagueTime).findLast((year) => year !== null) ?? letter.year;
}

function entriesOfAssignment(assignment: Assignment, data: LetterData, archive: Archive): DueEntry[] {
  const { id, title, url, departments, deadlines } = assignment;
  const name = url.split('/').slice(2, -1).join('-');
  return byDay(deadlines).map(({ date, parts, texts }) => ({
    id: `${name}-${date ?? 'uten-dato'}`,
    kind: 'assignment',
    date,
    year: yearOf({ date, texts }, data),
    assignment: id,
    title,
    url,
    departments,
    parts,
    texts,
    letter: letterOf(data, archive),
    later: laterThan(assignment, archive),
    earlier: earlierThan(assignment, archive),
  }));
}

/** How one assignment bears on another's deadline; a mere mention does not. */
const isChange = (relation: string): relation is DueChange['relation'] =>
  ['clarifies', 'replaces', 'postpones', 'changes'].includes(relation);

function laterThan({ id }: Assignment, archive: Archive): DueChange[] {
  const own = canonicalIdentifier(id);
  return archive.letters
    .flatMap((data) => data.assignments)
    .flatMap((other) =>
      other.references.flatMap((reference) =>
        canonicalIdentifier(reference.id) === own && isChange(reference.relation)
          ? [changeBy(other, reference.relation, other)]
          : [],
      ),
    );
}

function earlierThan(assignment: Assignment, archive: Archive): DueChange[] {
  return assignment.references.flatMap(({ id, relation }) => {
    const other = archive.assignments.get(canonicalIdentifier(id));
    return other && other.deadlines.length > 0 && isChange(relation) ? [changeBy(other, relation, assignment)] : [];
  });
}

/** `telling` is the one whose text says what becomes of the deadline when the other sets none. */
function changeBy(other: Assignment, relation: DueChange['relation'], telling: Assignment): DueChange {
  const { id, title, url, deadlines } = other;
  const told = deadlines.length === 0 && other === telling ? splitSentences(other.text).map(({ text }) => text) : [];
  return {
    id,
    title,
    url,
    relation,
    dates: [...new Set(deadlines.flatMap(({ date }) => (date ? [date] : [])))].sort(),
    texts: [
      ...new Set([...deadlines.map(({ text }) => text), ...told.filter((text) => /utsett|\bfrist/iu.test(text))]),
    ].map((text) => text.replace(/\s+/gu, ' ')),
  };
}

function entriesOfCarriedOver(row: CarriedOver, data: LetterData, archive: Archive, findPage: FindPage): DueEntry[] {
  const [id = ''] = row.ids;
  const known = archive.assignments.get(canonicalIdentifier(id));
  return byDay(row.deadlines.map((deadline) => ({ ...deadline, part: null }))).map(({ date, parts, texts }) => ({
    id: `${data.letter.slug}-linje-${row.line}-${date ?? 'uten-dato'}`,
    kind: 'carried-over',
    date,
    year: yearOf({ date, texts }, data),
    assignment: id,
    title: row.title,
    url: findPage(id) ?? data.letter.url,
    departments: row.departments,
    parts,
    texts,
    letter: letterOf(data, archive),
    later: [],
    earlier: known ? [changeBy(known, 'changes', known)].filter(({ dates }) => dates.length > 0) : [],
  }));
}

/** Rows that were printed on one line are told apart by their number. */
function entryOfCalendar(row: CalendarRow, at: number, data: LetterData, archive: Archive): DueEntry {
  const before = data.calendar.slice(0, at).filter(({ line }) => line === row.line).length;
  return {
    id: `${row.letter}-linje-${row.line}${before > 0 ? `-${before + 1}` : ''}`,
    kind: 'calendar',
    date: row.date,
    year: yearOf({ date: row.date, texts: [row.when] }, data),
    assignment: null,
    title: row.what.replace(/\s+/gu, ' '),
    url: row.url,
    departments: [],
    parts: [],
    texts: [[row.when, row.remark?.replace(/\s+/gu, ' ')].filter(Boolean).join(' – ')].filter(Boolean),
    letter: letterOf(data, archive),
    later: [],
    earlier: [],
  };
}
