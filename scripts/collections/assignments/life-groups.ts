/** Which IDs share a row of the matrix of later lives: those that a letter's list prints on one row. */

import { canonicalIdentifier, findIdentifiers } from '../../../src/domain/identifier.ts';
import type { OldId } from '../../../src/schemas/index.ts';
import type { Archive } from '../archive.ts';

export interface LifeGroup {
  /** As printed, the first one first. */
  ids: string[];
  /** Year the first was given; null for an assignment of a letter that is not in the archive. */
  year: number | null;
  /** Place in the archive of the letter that gives it, -1 where that is not in the archive. */
  givenAt: number;
  /** Empty where no letter prints one. */
  title: string;
}

/** Every ID of the archive in one group: assignments in their own order, then earlier IDs by number. */
export function groupIds(archive: Archive, oldIds: readonly OldId[]): LifeGroup[] {
  const rows = archive.letters.flatMap(({ letter }) => letter.carriedOver);
  const assignments = archive.letters.flatMap((data) => data.assignments);
  const printed = [...rows.map(({ ids }) => ids), ...[...assignments, ...oldIds].map(({ id }) => [id])];
  const groups = new Map<string, string[]>();
  for (const ids of printed) {
    const earlier = ids.flatMap((id) => groups.get(nameOfId(id, archive)) ?? []);
    const joined = new Map([...earlier, ...ids].map((id) => [nameOfId(id, archive), id] as const));
    for (const name of joined.keys()) groups.set(name, [...joined.values()]);
  }
  const place = new Map(assignments.map(({ id }, at) => [canonicalIdentifier(id), at]));
  const placeOf = ({ ids }: LifeGroup) => place.get(nameOfId(ids[0]!, archive)) ?? assignments.length;
  const byFirst = new Map([...groups.values()].map((ids) => [ids.join(), describe(ids, archive, oldIds)]));
  return [...byFirst.values()].sort((a, b) => placeOf(a) - placeOf(b) || compareIds(a.ids[0]!, b.ids[0]!));
}

/** Canonical ID of the assignment where it is in the archive, else of what is printed. */
function nameOfId(id: string, { assignments }: Archive): string {
  const canonical = canonicalIdentifier(id);
  return canonicalIdentifier(assignments.get(canonical)?.id ?? canonical);
}

function describe(ids: string[], archive: Archive, oldIds: readonly OldId[]): LifeGroup {
  const own = archive.assignments.get(canonicalIdentifier(ids[0]!));
  const old = oldIds.find(({ id }) => ids.some((one) => canonicalIdentifier(one) === canonicalIdentifier(id)));
  const givenAt = archive.letters.findIndex(({ letter }) => letter.slug === own?.letter);
  return { ids, year: own?.year ?? null, givenAt, title: own?.title ?? old?.title ?? '' };
}

/** By year, series and number: `TTB2018-7`, `TB2020-29`, `TB2020-54`. */
function compareIds(a: string, b: string): number {
  const key = (id: string) => {
    const [series = '', number = ''] = (findIdentifiers(id)[0]?.id ?? id).split('-');
    return `${series.replace(/^\D+/u, '')} ${series} ${number.padStart(4, '0')}`;
  };
  return key(a) < key(b) ? -1 : 1;
}
