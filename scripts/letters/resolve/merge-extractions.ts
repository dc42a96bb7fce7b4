/**
 * The same letter in two sources is one letter: same kind, and the same date or the same assignment IDs. The source
 * whose letter.yaml says `secondExtraction` gives way.
 */
import type { MergedLetter, ReadLetter } from '../archive.ts';
import { compareExtractions } from './compare-extractions.ts';

export function mergeExtractions(letters: readonly ReadLetter[]): MergedLetter[] {
  const first = letters.filter(({ document }) => !document.settings.secondExtraction);
  return letters.map((letter) => {
    if (!letter.document.settings.secondExtraction) return { ...letter, duplicate: false };
    const same = first.find((candidate) => isSameLetter(candidate, letter));
    if (!same) return { ...letter, duplicate: false };
    const differences = compareExtractions(same, letter);
    same.letter.alsoIn.push({ document: letter.document.slug, lines: letter.reading.lines, differences });
    return { ...letter, letter: same.letter, duplicate: true };
  });
}

function isSameLetter(a: ReadLetter, b: ReadLetter): boolean {
  if (a.letter.kind !== b.letter.kind || a.letter.year !== b.letter.year) return false;
  const ids = new Set(a.assignments.map(({ id }) => id));
  const shared = b.assignments.filter(({ id }) => ids.has(id)).length;
  return b.assignments.length > 0
    ? shared === b.assignments.length
    : a.letter.date !== null && a.letter.date === b.letter.date;
}
