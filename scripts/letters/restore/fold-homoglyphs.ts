/**
 * Fold letters of other alphabets that look Latin, inside words that are otherwise Latin: the Cyrillic е of
 * «tjenестesenter».
 *
 * Takes: the lines of any source.
 * Guarantees: words wholly in another alphabet stay; every change is recorded.
 */
import type { Correction } from '../../../src/schemas/index.ts';

const looksLatin: Record<string, string> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  т: 't',
  к: 'k',
  м: 'm',
  н: 'n',
  в: 'b',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
  Ј: 'J',
  Ѕ: 'S',
  ο: 'o',
  α: 'a',
  ν: 'v',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Χ: 'X',
};

/** Words. */
const word = /\p{L}+/gu;
/** A Cyrillic or Greek letter. */
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const foreignAll = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

export function foldHomoglyphs(lines: readonly string[]): { lines: string[]; changes: Omit<Correction, 'letter'>[] } {
  const changes: Omit<Correction, 'letter'>[] = [];
  const folded = lines.map((line, at) => {
    if (!foreign.test(line)) return line;
    return line.replace(word, (from) => {
      if (!foreign.test(from) || !/\p{Script=Latin}/u.test(from)) return from;
      const to = from.replace(foreignAll, (letter) => looksLatin[letter] ?? letter);
      if (to !== from) changes.push({ line: at + 1, from, to, kind: 'ocr', why });
      return to;
    });
  });
  return { lines: folded, changes };
}

const why = 'bokstaver fra et annet alfabet, som ser ut som latinske, er byttet i et latinsk ord';
