/**
 * The supplements (tillegg) of a year's allocation letter in the order they came.
 *
 * One that has lost its date came before its own first deadline and before any supplement of a higher number: in 2023
 * TTB2023-08 … asks for an answer by 15 May and TTB2023-22 … by 1 June, so both came before 16 June.
 */
import { formatDate } from '../../../src/domain/format.ts';
import type { LetterData } from '../../../src/schemas/index.ts';
import type { Archive } from '../archive.ts';

/** Empty for any letter but an allocation letter. */
export function supplementsOf({ letter }: LetterData, archive: Archive): LetterData[] {
  if (letter.kind !== 'allocation') return [];
  return archive.letters
    .filter((data) => data.letter.kind === 'supplement' && data.letter.year === letter.year)
    .map((data, _, all) => ({ data, day: latestDay(data, all), number: firstNumber(data) }))
    .toSorted((a, b) => compareText(a.day, b.day) || a.number - b.number)
    .map(({ data }) => data);
}

/** The allocation letter that a supplement adds to; null for any other letter and where the collection lacks it. */
export function supplementedBy({ letter }: LetterData, archive: Archive): LetterData | null {
  if (letter.kind !== 'supplement') return null;
  return archive.letters.find((data) => data.letter.kind === 'allocation' && data.letter.year === letter.year) ?? null;
}

/** `6. februar 2023`; of two of one day the second has its number; an undated one is named by what it gives. */
export function nameSupplement({ letter, assignments }: LetterData, archive: Archive): string {
  if (!letter.date) {
    const more = assignments.length > 1 ? ' m.fl.' : '';
    return `${assignments[0]?.id ?? letter.slug}${more} (uten dato)`;
  }
  const sameDay = archive.letters.filter((one) => one.letter.kind === letter.kind && one.letter.date === letter.date);
  const at = sameDay.findIndex((one) => one.letter.slug === letter.slug);
  return formatDate(letter.date) + (sameDay.length > 1 ? ` (brev ${at + 1} av ${sameDay.length})` : '');
}

/** The letter's day, else the last day it can have come; `9999` where nothing tells. */
function latestDay(data: LetterData, all: readonly LetterData[]): string {
  const { letter, assignments } = data;
  if (letter.date) return letter.date;
  const deadlines = assignments.flatMap(({ deadlines }) => deadlines.flatMap(({ date }) => date ?? []));
  const later = all.filter((other) => firstNumber(other) > firstNumber(data) && firstNumber(other) < Infinity);
  return [...deadlines, ...later.map((other) => latestDay(other, all))].toSorted()[0] ?? '9999';
}

/** The lowest number of its assignments; one without numbers stands after all. */
const firstNumber = (data: LetterData) => Math.min(...numbersOf(data), Infinity);

/** TTB2023-08 → 8. */
function numbersOf({ assignments }: LetterData): number[] {
  return assignments.flatMap(({ id }) => {
    const number = /^TTB\d{4}-(\d+)$/u.exec(id)?.[1];
    return number ? [Number(number)] : [];
  });
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
