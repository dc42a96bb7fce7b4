/**
 * The matrix of assignments that live on: a row for each that a later letter does something with, a column for each
 * letter that does.
 *
 * Takes: the archive, the pages of earlier IDs, the sightings. Guarantees: IDs that a list prints on one row stand in one
 * row; every new assignment of a year is counted once.
 */
import { assignmentUrl, notSeenUrl } from '../../../src/domain/addresses.ts';
import { countFates } from '../../../src/domain/fate.ts';
import { formatDate } from '../../../src/domain/format.ts';
import { canonicalIdentifier } from '../../../src/domain/identifier.ts';
import { letterKinds } from '../../../src/lib/labels.ts';
import type { CellEvent, LifeColumn, LifeMatrix, LifeRow, OldId } from '../../../src/schemas/index.ts';
import { type Archive, nameOf } from '../archive.ts';
import type { FindPage } from '../text/link-ids.ts';
import { groupIds, type LifeGroup } from './life-groups.ts';
import { isLater } from './not-seen-page.ts';
import type { Sighting, Sightings } from './sightings.ts';

export function lifeMatrix(
  archive: Archive,
  oldIds: readonly OldId[],
  sightings: Sightings,
  findPage: FindPage,
): LifeMatrix {
  const groups = groupIds(archive, oldIds).filter((group) => livesOn(group, sightings));
  const years = [...new Set(groups.map(({ year }) => year))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return {
    tables: years.map((year) => makeTable(year, groups, archive, sightings, findPage)),
    years: countYears(archive),
  };
}

function livesOn(group: LifeGroup, sightings: Sightings): boolean {
  return eventsOf(group, sightings).some(({ event }) => event !== 'given' && event !== 'mentioned');
}

type EventOfId = Sighting & { id: string };

/** What letters from the giving one on say of the group; a mention in the giving letter is no later life. */
function eventsOf({ ids, givenAt }: LifeGroup, sightings: Sightings): EventOfId[] {
  return ids
    .flatMap((id) => (sightings.get(canonicalIdentifier(id)) ?? []).map((sighting) => ({ ...sighting, id })))
    .filter(({ at, event }) => at > givenAt || (at === givenAt && event === 'given'));
}

function makeTable(
  year: number | null,
  groups: readonly LifeGroup[],
  archive: Archive,
  sightings: Sightings,
  findPage: FindPage,
): LifeMatrix['tables'][number] {
  const own = groups
    .filter((group) => group.year === year)
    .map((group) => ({ group, events: eventsOf(group, sightings) }));
  const places = [...new Set(own.flatMap(({ events }) => events.map(({ at }) => at)))].sort((a, b) => a - b);
  return {
    year,
    columns: places.map((at) => columnOf(at, archive)),
    rows: own.map(
      ({ group, events }): LifeRow => ({
        anchor: assignmentUrl(group.ids[0]!).split('/').slice(2, -1).join('-'),
        ids: group.ids.map((id) => ({ id, url: findPage(id) })),
        title: group.title,
        cells: places.map((at) =>
          at < group.givenAt
            ? null
            : cellOf(
                events.filter((event) => event.at === at),
                group,
              ),
        ),
      }),
    ),
  };
}

function columnOf(at: number, archive: Archive): LifeColumn {
  const { letter, assignments } = archive.letters[at]!;
  const { slug, year, kind, url, date } = letter;
  const column = { letter: slug, year, name: nameOf(slug, archive), url };
  const kindName = kind === 'supplement' ? 'Tillegg' : letterKinds[kind];
  if (kind === 'allocation' || kind === 'annual-report') {
    return { ...column, shortName: kindName, nameWithYear: `${kindName} ${year}` };
  }
  const whole = date ? `${kindName} ${formatDate(date)}` : `${kindName} med ${assignments[0]?.id ?? 'ukjent dato'}`;
  return { ...column, shortName: whole.replace(` ${year}`, ''), nameWithYear: whole };
}

/** What is said of every ID of the row stands once; a mention is left out where the letter says more of the same. */
function cellOf(events: readonly EventOfId[], { ids }: LifeGroup): CellEvent[] {
  const said = new Map<string, { event: CellEvent; of: Set<string> }>();
  for (const { event, by, url, id } of events) {
    const key = [event, by, url].join(' ');
    const entry = said.get(key) ?? { event: { event, of: null, by, url }, of: new Set() };
    entry.of.add(id);
    said.set(key, entry);
  }
  return [...said.values()].flatMap(({ event, of }) =>
    of.size === ids.length ? [event] : [...of].map((id) => ({ ...event, of: id })),
  );
}

function countYears(archive: Archive): LifeMatrix['years'] {
  const assignments = archive.letters.flatMap((data) => data.assignments);
  return [...new Set(assignments.map(({ year }) => year))].map((year) => {
    const own = assignments.filter((assignment) => assignment.year === year && assignment.kind === 'assignment');
    return {
      year,
      given: own.length,
      counts: countFates(own),
      hasLater: archive.letters.some((data) => isLater(data, year)),
      notSeenUrl: notSeenUrl(year),
    };
  });
}
