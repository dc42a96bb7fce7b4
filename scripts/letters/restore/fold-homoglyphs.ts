/**
 * Fold letters of other alphabets inside words that are otherwise Latin: the Cyrillic ес of «tjenestесenter».
 *
 * Takes: the lines of any source.
 * Guarantees: words wholly in another alphabet stay; every change is recorded. Where a letter looks like one Latin letter
 * and sounds like another (с: c or s), the word that stands elsewhere in the source is meant.
 */
import type { Correction } from '../../../src/schemas/index.ts';

/** Cyrillic and Greek letters, and the Latin letters that look so. */
const look = pair('аеорсухіјѕтАВЕКМНОРСТУХІЈЅοανΑΒΕΖΗΙΚΜΝΟΡΤΧ', 'aeopcyxijstABEKMHOPCTYXIJSoavABEZHIKMNOPTX');
/** Those of them that sound like another Latin letter. */
const sound = pair('сруСРУВНХ', 'sruSRUVNH');

/** Words. */
const word = /\p{L}+/gu;
/** A Cyrillic or Greek letter. */
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const why = 'bokstaver fra et annet alfabet er byttet i et latinsk ord';

export function foldHomoglyphs(lines: readonly string[]): { lines: string[]; changes: Omit<Correction, 'letter'>[] } {
  const changes: Omit<Correction, 'letter'>[] = [];
  if (!lines.some((line) => foreign.test(line))) return { lines: [...lines], changes };
  const words = new Set(lines.flatMap((line) => line.match(word) ?? []));
  const folded = lines.map((line, at) =>
    line.replace(word, (from) => {
      if (!foreign.test(from) || !/\p{Script=Latin}/u.test(from)) return from;
      const [looking, sounding] = [fold(from, look), fold(from, new Map([...look, ...sound]))];
      const to = words.has(sounding) && !words.has(looking) ? sounding : looking;
      if (to !== from) changes.push({ line: at + 1, from, to, kind: 'ocr', why });
      return to;
    }),
  );
  return { lines: folded, changes };
}

function fold(text: string, table: ReadonlyMap<string, string>): string {
  return [...text].map((letter) => table.get(letter) ?? letter).join('');
}

function pair(letters: string, latin: string): Map<string, string> {
  return new Map([...letters].map((letter, at) => [letter, latin[at]!]));
}
