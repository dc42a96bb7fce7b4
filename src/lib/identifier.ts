/** IDs of assignments in any spelling. Used by the build and in the browser. */

/** What a text asks for as an ID. */
export interface AskedId {
  /** Without zero padding, `TB2024-7`, likeliest first: the same number may be in several series. */
  keys: string[];
  /** As the letters print it where they print a zero: `TB2024-07`. */
  printed: string;
  /** Null where only a number is given. */
  year: number | null;
  /** Text beside the ID. */
  rest: string;
}

const between = '[\\s.,_:–—/-]*';
const numbered = '(?:\\s*(?:nr|nummer|no)\\.?)?';
const series = '(?<![\\p{L}\\p{N}])(?<series>r?t?tb)';
const assignment = '(?<![\\p{L}\\p{N}])(?:oppdrag(?:et)?)';
const fullYear = '(?<year>(?:19|20)\\d{2})';
const number = '(?<number>\\d{1,3})(?!\\d)';

/** In the order they are tried. */
const spellings = [
  // TB2024-07, tb 2024 7, TB2024–7, tb202407, tb2024_07
  `${series}${between}${fullYear}${between}${number}`,
  // TB24-07
  `${series}${between}(?<shortYear>\\d{2})[\\s_–—/-]+${number}`,
  // tb 7 2024, oppdrag nr 34 i 2025
  `(?:${series}|${assignment})${numbered}${between}${number}(?:${between}|\\s+(?:i|fra|av|for)\\s+)${fullYear}(?!\\d)`,
  // oppdrag 2023-64
  `${assignment}${numbered}${between}${fullYear}${between}${number}`,
  // 2023-64
  `^\\s*${fullYear}\\s*[\\s_–—/.-]\\s*${number}\\s*$`,
  // tb 7, oppdrag 34
  `^\\s*(?:${series}|${assignment})${numbered}${between}${number}\\s*$`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** Figures with letters that look like them, after the name of a series: `tb2o24-34`. */
const mistyped = /(?<=(?<![\p{L}\p{N}])r?t?tb[\s._–-]*)[0-9oil]{4}[\s._–-]*[0-9oil]{1,3}(?![\p{L}\p{N}])/giu;

const allSeries = ['TB', 'TTB', 'RTB'];

/** The first ID in a text, null where there is none. `years` are those a number without a year may be of, newest first. */
export function findIdentifier(text: string, years: readonly number[] = []): AskedId | null {
  const typed = text.replace(mistyped, (id) => id.replace(/o/giu, '0').replace(/[il]/giu, '1'));
  for (const spelling of spellings) {
    const match = spelling.exec(typed);
    if (!match) continue;
    const { series: named, year: full, shortYear, number: digits } = match.groups as Record<string, string | undefined>;
    const rest = `${typed.slice(0, match.index)} ${typed.slice(match.index + match[0].length)}`
      .replace(/\s+/gu, ' ')
      .trim();
    const year = full ? Number(full) : shortYear ? 2000 + Number(shortYear) : null;
    const prefixes = named ? [named.toUpperCase()] : allSeries;
    const ofYears = year === null ? years : [year];
    const keys = ofYears.flatMap((one) => prefixes.map((prefix) => `${prefix}${one}-${Number(digits)}`));
    if (keys.length === 0) return null;
    return { keys, printed: `${prefixes[0]}${ofYears[0]}-${digits!.padStart(2, '0')}`, year, rest };
  }
  return null;
}

/** The key of a printed ID, null for ids that are not of this form (`tillegg-2023-06-15/2`). */
export function keyOf(id: string): string | null {
  const found = findIdentifier(id);
  return found?.keys.length === 1 && found.rest === '' ? found.keys[0]! : null;
}
