/**
 * Two years beside each other.
 *
 * Takes: the archive, two of its years. Guarantees: every goal of both years is in one pair; counts are those of the
 * letters, never worked out from anything else.
 */

import { canonicalIdentifier, findIdentifiers } from '../../../src/domain/identifier.ts';
import type { Assignment, Goal, GoalChanges, LetterData, YearComparison } from '../../../src/schemas/index.ts';
import { type Archive, nameOf } from '../archive.ts';
import { goalPairs } from '../goals/goal-pairs.ts';
import type { FindPage } from '../text/link-ids.ts';

interface YearData {
  year: number;
  goals: Goal[];
  letters: LetterData[];
  /** Of all letters of the year. */
  assignments: Assignment[];
  inAllocation: Assignment[];
}

/** Every pair of years that both set goals, the nearest years first. */
export function yearComparisons(
  archive: Archive,
  changes: readonly GoalChanges[],
  findPage: FindPage,
): YearComparison[] {
  const years = [...new Set([...archive.goals.values()].map(({ year }) => year))].sort((a, b) => a - b);
  const pairs = years.flatMap((later) => years.filter((earlier) => earlier < later).map((earlier) => [earlier, later]));
  return pairs.map(([earlier = 0, later = 0]) =>
    compareYears(yearData(earlier, archive), yearData(later, archive), archive, changes, findPage),
  );
}

function yearData(year: number, archive: Archive): YearData {
  const letters = archive.letters.filter(({ letter }) => letter.year === year);
  const allocation = letters.filter(({ letter }) => letter.kind === 'allocation');
  return {
    year,
    letters,
    goals: letters.flatMap(({ goals }) => goals),
    assignments: letters.flatMap(({ assignments }) => assignments),
    inAllocation: allocation.flatMap(({ assignments }) => assignments),
  };
}

function compareYears(
  earlier: YearData,
  later: YearData,
  archive: Archive,
  changes: readonly GoalChanges[],
  findPage: FindPage,
): YearComparison {
  const count = (of: (data: YearData) => unknown[]) => ({ earlier: of(earlier).length, later: of(later).length });
  return {
    earlier: earlier.year,
    later: later.year,
    url: `/sammenlign/${earlier.year}-${later.year}/`,
    goals: goalPairs(earlier.goals, later.goals, archive, changes),
    counts: {
      goals: count(({ goals }) => goals),
      inAllocation: count(({ inAllocation }) => inAllocation),
      inAll: count(({ assignments }) => assignments),
    },
    areas: areasOf(earlier, later),
    departments: departmentsOf(earlier, later),
    carriedOver: carriedOver(earlier, later, archive, findPage),
    takenUp: takenUp(earlier, later, archive),
    listsCarriedOver: later.letters.some(({ letter }) => letter.carriedOver.length > 0),
    rules: rulesOf(earlier, later, archive),
  };
}

function rulesOf(earlier: YearData, later: YearData, archive: Archive): YearComparison['rules'] {
  const said = earlier.assignments
    .flatMap(({ lastSeen }) => lastSeen.rules)
    .filter((rule) => later.letters.some(({ letter }) => letter.slug === rule.letter))
    .map(({ text, url, letter }) => ({ text, url, letterTitle: nameOf(letter, archive) }));
  return [...new Map(said.map((rule) => [rule.text, rule])).values()];
}

/** Areas of the later year in its order, then those that only the earlier has. */
function areasOf(earlier: YearData, later: YearData): YearComparison['areas'] {
  const [before, after] = [countAreas(earlier), countAreas(later)];
  return [...new Set([...after.keys(), ...before.keys()])].map((title) => ({
    title,
    earlier: before.get(title) ?? null,
    later: after.get(title) ?? null,
  }));
}

function countAreas({ inAllocation }: YearData): Map<string, number> {
  return countBy(inAllocation.flatMap(({ area }) => area?.title ?? []));
}

function departmentsOf(earlier: YearData, later: YearData): YearComparison['departments'] {
  const codes = (data: YearData) => countBy(data.assignments.flatMap(({ departments }) => withNone(departments)));
  const [before, after] = [codes(earlier), codes(later)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .map((code) => ({ code: code || null, earlier: before.get(code) ?? 0, later: after.get(code) ?? 0 }))
    .sort((a, b) => Number(a.code === null) - Number(b.code === null));
}

const withNone = (departments: readonly string[]) => (departments.length > 0 ? departments : ['']);

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Rows of the later year's lists of assignments that still run, for each ID of the earlier year. */
function carriedOver(
  { year }: YearData,
  later: YearData,
  archive: Archive,
  findPage: FindPage,
): YearComparison['carriedOver'] {
  return later.letters.flatMap(({ letter }) =>
    letter.carriedOver.flatMap(({ ids, title, section }) => {
      const heading = letter.sections.find(({ number }) => number !== null && number === section);
      const placeTitle = section ? `Punkt ${section}` : nameOf(letter.slug, archive);
      const place = heading ? `${letter.url}#${heading.anchor}` : letter.url;
      return ids
        .filter((id) => isOfYear(id, year))
        .flatMap((id) => {
          const url = findPage(id);
          const own = archive.assignments.get(canonicalIdentifier(id));
          return url ? [{ id, title: own?.title ?? title, url, place, placeTitle, isHeld: own !== undefined }] : [];
        });
    }),
  );
}

const isOfYear = (id: string, year: number) => findIdentifiers(id).some((found) => found.id.includes(`TB${year}-`));

/** Assignments of the later year that name one of the earlier. */
function takenUp({ year }: YearData, later: YearData, archive: Archive): YearComparison['takenUp'] {
  return later.assignments.flatMap((by) =>
    by.references.flatMap(({ id, relation }) => {
      const target = archive.assignments.get(canonicalIdentifier(id));
      if (!target || target.year !== year) return [];
      return [{ ...listed(target), by: listed(by), relation }];
    }),
  );
}

const listed = ({ id, title, url }: Assignment) => ({ id, title, url });
