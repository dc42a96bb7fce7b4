/**
 * The life of an earlier ID, as far as letters of the archive tell it: lists that carry it on, assignments that replace
 * it, and what later letters say of all assignments of the year in its number.
 */

import { canonicalIdentifier, findIdentifiers } from '../../../src/domain/identifier.ts';
import type { LifeEvent, LifeStory } from '../../../src/schemas/collections.ts';
import type { OldId } from '../../../src/schemas/index.ts';
import { findEarlierRules } from '../../letters/index.ts';
import { type Archive, nameOf } from '../archive.ts';
import type { FindPage } from '../text/link-ids.ts';
import { textOutsideSubjects } from '../text/outside-passages.ts';
import { carriedBy, placeInLetter } from './life-story.ts';
import { findSightings, type Sighting } from './sightings.ts';

export function oldIdLives(oldIds: readonly OldId[], archive: Archive, findPage: FindPage): LifeStory[] {
  const sightings = findSightings(archive, oldIds);
  const rules = archive.letters.flatMap((data) => rulesIn(data, archive));
  return oldIds.map((old) => {
    const { id, title, url } = old;
    const seen = sightings.get(canonicalIdentifier(id)) ?? [];
    const year = yearOf(id);
    const last = Math.max(...seen.map(({ at }) => at));
    return {
      id,
      title,
      url,
      year,
      events: eachOnce(seen).flatMap((sighting) => lifeEvent(sighting, old, archive, findPage)),
      rules: ofThisAgency(old, rules)
        .filter((rule) => rule.said > year && (rule.year === year || (rule.orEarlier && year < rule.year)))
        .map(({ letterTitle, url: place, text }) => ({ letterTitle, url: place, text })),
      lastNamed: lastNamed(seen, archive),
      silent: ofThisAgency(old, archive.letters)
        .slice(last + 1)
        .filter(({ letter }) => letter.kind === 'allocation' || letter.kind === 'annual-report')
        .map(({ letter }) => ({ url: letter.url, title: nameOf(letter.slug, archive) })),
    };
  });
}

/** Letters to Helsedirektoratet say nothing of another agency's assignments by being silent. */
const ofThisAgency = <One>({ agency }: OldId, all: readonly One[]) => (agency === null ? all : []);

/** The number says the year: `TTB2021-21` is of 2021. */
function yearOf(id: string): number {
  return Number(/20\d\d/u.exec(findIdentifiers(id)[0]?.id ?? id)?.[0]);
}

/** A list may say again what an assignment of an earlier letter does. */
function eachOnce(seen: readonly Sighting[]): Sighting[] {
  return seen.filter(
    ({ event, by }, at) => !seen.slice(0, at).some((one) => by !== null && one.event === event && one.by === by),
  );
}

function lastNamed(seen: readonly Sighting[], archive: Archive): LifeStory['lastNamed'] {
  const last = seen.reduce<Sighting | null>((latest, one) => (latest && latest.at > one.at ? latest : one), null);
  const letter = last && archive.letters[last.at]?.letter;
  return letter ? { url: letter.url, title: nameOf(letter.slug, archive) } : null;
}

function lifeEvent(
  { event, at, by, url, text }: Sighting,
  old: OldId,
  archive: Archive,
  findPage: FindPage,
): LifeEvent[] {
  const letter = archive.letters[at]?.letter;
  if (!letter || event === 'mentioned') return [];
  const { slug, date, year } = letter;
  const place = placeInLetter({ letter: slug, url }, archive);
  const fact = { date, year, event, letterTitle: nameOf(slug, archive), place };
  const doer = by === null ? undefined : archive.assignments.get(canonicalIdentifier(by));
  const row = letter.carriedOver.find(({ ids }) =>
    ids.some((id) => canonicalIdentifier(id) === canonicalIdentifier(old.id)),
  );
  if (event === 'carried-over' && row) return [{ ...fact, ...carriedBy(row, old, findPage), ours: false }];
  const named = doer ? { id: doer.id, title: doer.title, url: doer.url } : null;
  const isToldLater = doer !== undefined && doer.letter !== slug;
  return [{ ...fact, by: named, isToldLater, together: [], words: [text], deadlines: [], ours: false }];
}

type Data = Archive['letters'][number];

/** What a letter says of all assignments of a year. */
function rulesIn(data: Data, archive: Archive) {
  return textOutsideSubjects(data, archive).flatMap(({ section, sentences }) =>
    sentences.flatMap((sentence) =>
      findEarlierRules(sentence.text).map(({ year, orEarlier, text }) => ({
        year,
        orEarlier,
        text,
        said: data.letter.year,
        letterTitle: nameOf(data.letter.slug, archive),
        url: `${data.letter.url}#${section.anchor}`,
      })),
    ),
  );
}
