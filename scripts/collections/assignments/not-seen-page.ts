/**
 * Assignments of a year that no letter of a later year takes up and no report gives the ID of.
 *
 * Takes: the archive and the sightings. Guarantees: every new assignment of the year is counted once (src/domain/fate.ts); our
 * own ties with a report are marked as ours.
 */
import { notSeenUrl } from '../../../src/domain/addresses.ts';
import { countFates, type Fate, fateOf } from '../../../src/domain/fate.ts';
import { canonicalIdentifier } from '../../../src/domain/identifier.ts';
import type { Assignment, NotSeenAssignment, NotSeenPage } from '../../../src/schemas/index.ts';
import { type Archive, nameOf } from '../archive.ts';
import type { Sightings } from './sightings.ts';

export function notSeenPages(archive: Archive, sightings: Sightings): NotSeenPage[] {
  const given = archive.letters.flatMap(({ assignments }) => assignments).filter(({ kind }) => kind === 'assignment');
  return [...new Set(given.map(({ year }) => year))].map((year) => {
    const own = given.filter((assignment) => assignment.year === year);
    const showAll = (fate: Fate) =>
      own.filter((one) => fateOf(one) === fate).map((assignment) => describe(assignment, archive, sightings));
    return {
      year,
      url: notSeenUrl(year),
      given: own.length,
      counts: countFates(own),
      later: laterLetters(year, own, archive),
      missingReports: missingReports(year, archive),
      probable: showAll('probably-reported'),
      named: showAll('mentioned'),
      unseen: showAll('not-found'),
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
  return [...new Map(rules.map(({ text, url, line }) => [text, { text, url, line }])).values()];
}

function missingReports(year: number, { letters }: Archive): number[] {
  const newest = Math.max(...letters.map(({ letter }) => letter.year));
  const reported = new Set(letters.flatMap(({ letter }) => (letter.kind === 'annual-report' ? [letter.year] : [])));
  return Array.from({ length: newest - year }, (_, at) => year + at).filter((one) => !reported.has(one));
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
      lines: passage.lines,
      text: passage.text,
      why: passage.why,
    })),
  };
}
