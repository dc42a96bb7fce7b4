/**
 * Assignments of a year that no later year's letter lists as running and no report names.
 *
 * Takes: the archive and the sightings. Guarantees: facts only decide who stands here; our own matches with a report are
 * beside them, marked as ours.
 */
import { notSeenUrl } from '../../../src/domain/addresses.ts';
import { canonicalIdentifier } from '../../../src/domain/identifier.ts';
import type { Assignment, NotSeenAssignment, NotSeenPage } from '../../../src/schemas/index.ts';
import { type Archive, nameOf } from '../archive.ts';
import type { Sighting, Sightings } from './sightings.ts';

export function notSeenPages(archive: Archive, sightings: Sightings): NotSeenPage[] {
  const given = archive.letters.flatMap(({ assignments }) => assignments).filter(({ kind }) => kind === 'assignment');
  return [...new Set(given.map(({ year }) => year))].map((year) => {
    const own = given.filter((assignment) => assignment.year === year);
    const seen = own.map((assignment) => ({ assignment, later: laterSightings(assignment, archive, sightings) }));
    const notListed = seen.filter(({ later }) => later.every(({ event }) => event === 'mentioned'));
    const show = ({ assignment }: { assignment: Assignment }) => describe(assignment, archive, sightings);
    return {
      year,
      url: notSeenUrl(year),
      given: own.length,
      later: laterLetters(year, own, archive),
      missingReports: missingReports(year, archive),
      unseen: notListed.filter(({ later }) => later.length === 0).map(show),
      named: notListed.filter(({ later }) => later.length > 0).map(show),
    };
  });
}

/** Letters of later years, and reports on its own. */
export const isLater = ({ letter }: Archive['letters'][number], year: number) =>
  letter.year > year || (letter.year === year && letter.kind === 'annual-report');

function laterLetters(year: number, own: readonly Assignment[], archive: Archive): NotSeenPage['later'] {
  return archive.letters
    .filter((data) => isLater(data, year))
    .map(({ letter: { slug, url, kind, carriedOver } }) => ({
      name: nameOf(slug, archive),
      url,
      kind,
      lists: carriedOver.length > 0,
      names: [...new Set(archive.assignments.values())].filter(({ referencedBy }) =>
        referencedBy.some((reference) => 'letter' in reference && reference.letter === slug),
      ).length,
      rules: rulesIn(slug, own),
    }));
}

/** What a letter says of all assignments of the year, each sentence once. */
function rulesIn(slug: string, own: readonly Assignment[]): NotSeenPage['later'][number]['rules'] {
  const rules = own.flatMap(({ lastSeen }) => lastSeen.rules).filter(({ letter }) => letter === slug);
  return [...new Map(rules.map(({ text, url }) => [text, { text, url }])).values()];
}

function missingReports(year: number, { letters }: Archive): number[] {
  const newest = Math.max(...letters.map(({ letter }) => letter.year));
  const reported = new Set(letters.flatMap(({ letter }) => (letter.kind === 'annual-report' ? [letter.year] : [])));
  return Array.from({ length: newest - year }, (_, at) => year + at).filter((one) => !reported.has(one));
}

function laterSightings({ id, year }: Assignment, { letters }: Archive, sightings: Sightings): readonly Sighting[] {
  return (sightings.get(canonicalIdentifier(id)) ?? []).filter(({ at }) => isLater(letters[at]!, year));
}

function describe(assignment: Assignment, archive: Archive, sightings: Sightings): NotSeenAssignment {
  const { id, url, title, departments, lastSeen, reportPassages } = assignment;
  const { how, year, letter: slug } = lastSeen;
  const last = archive.letters.findIndex(({ letter }) => letter.slug === slug);
  const said = (sightings.get(canonicalIdentifier(id)) ?? []).find(
    (sighting) => sighting.at === last && sighting.url === lastSeen.url && sighting.event !== 'given',
  );
  return {
    id,
    url,
    title,
    departments,
    last: {
      how,
      url: lastSeen.url,
      year,
      letterName: nameOf(slug, archive),
      date: archive.letters[last]?.letter.date ?? null,
      by: said?.by ?? null,
      text: how === 'mentioned' ? (said?.text ?? null) : null,
    },
    passages: reportPassages.map((passage) => ({
      title: passage.title,
      url: passage.url,
      letterName: nameOf(passage.letter, archive),
      words: passage.words,
    })),
  };
}
