/**
 * Which numbered assignments the archive has, and which it must lack.
 *
 * Takes: the archive and the pages of earlier IDs. Guarantees: every number that a letter gives or names is counted in one
 * series; nothing is said of numbers above the highest that is printed somewhere. Newest series first.
 */

import { findIdentifiers } from '../../../src/domain/identifier.ts';
import type { OldId } from '../../../src/schemas/collections.ts';
import type { NumberSeries } from '../../../src/schemas/scope.ts';
import { type Archive, nameOf } from '../archive.ts';
import { missingRuns } from './number-runs.ts';

type Unordered = Omit<NumberSeries, 'order'>;

interface PrintedNumber {
  id: string;
  number: number;
  isGiven: boolean;
  /** Slug of the letter that gives it, else of the first that names it. */
  letter: string;
  /** Its line there. */
  line: number;
  url: string;
}

export function numberSeries(archive: Archive, old: readonly OldId[]): NumberSeries[] {
  const given = archive.letters.flatMap(({ assignments }) =>
    assignments.flatMap(({ id, aliases, letter, url, source }) =>
      [id, ...aliases].map((name) => ({ id: name, isGiven: true, letter, line: source.lines[0], url })),
    ),
  );
  const named = old.flatMap(({ id, url, agency, mentionedIn: [first] }) =>
    first && agency === null ? [{ id, isGiven: false, letter: first.letter, line: first.line, url }] : [],
  );
  const series = new Map<string, PrintedNumber[]>();
  for (const printed of [...given, ...named]) {
    const [mention] = findIdentifiers(printed.id);
    if (!mention) continue;
    const [name = '', number] = mention.id.split('-');
    series.set(name, [...(series.get(name) ?? []), { ...printed, number: Number(number) }]);
  }
  return [...series]
    .map(([id, numbers]) => describe(id, numbers, archive))
    .sort(byYear)
    .map((one, at) => ({ ...one, order: at + 1 }));
}

function describe(id: string, numbers: PrintedNumber[], archive: Archive): Unordered {
  const sorted = numbers.toSorted((a, b) => a.number - b.number);
  const given = sorted.filter(({ isGiven }) => isGiven);
  const highest = sorted.at(-1)!;
  return {
    id,
    year: Number(id.slice(-4)),
    letters: archive.letters
      .map(({ letter: { slug, url } }) => ({
        url,
        title: nameOf(slug, archive),
        numbers: given.filter(({ letter }) => letter === slug).length,
      }))
      .filter((letter) => letter.numbers > 0),
    given: given.length,
    highest: {
      id: highest.id,
      isGiven: highest.isGiven,
      letter: highest.letter,
      letterTitle: nameOf(highest.letter, archive),
      line: highest.line,
    },
    missing: missingNumbers(id, new Set(given.map(({ number }) => number)), highest.number),
    named: sorted.filter(({ isGiven }) => !isGiven).map(({ id: name, url }) => ({ id: name, url })),
  };
}

/** `TTB2023-13`: letters pad to two digits. */
function missingNumbers(series: string, given: ReadonlySet<number>, highest: number): NumberSeries['missing'] {
  const idOf = (number: number) => `${series}-${String(number).padStart(2, '0')}`;
  return missingRuns(given, highest).map(([first, last]) => ({
    from: idOf(first),
    to: idOf(last),
    count: last - first + 1,
  }));
}

/** Newest year first; within a year the allocation letter's own series (TB) before supplements (TTB). */
const byYear = (a: Unordered, b: Unordered) => b.year - a.year || a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
