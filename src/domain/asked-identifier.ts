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

const dash = '‐‑‒–—−-';
const between = `[\\s.,;_:’'/()#${dash}]*`;
const apart = `[\\s.,_:/()${dash}]+`;
const numbered = `(?:${between}(?:nr|nummer|no)\\b\\.?)?`;
const series = '(?<![\\p{L}\\p{N}])(?<series>r?t?tb)';
const assignment = `(?<![\\p{L}\\p{N}])(?:(?<extra>tilleggs)?oppdrag(?:et|s)?(?:[\\s${dash}]*(?:nr|nummer|id)\\b\\.?)?)`;
const letter = '(?<![\\p{L}\\p{N}])(?<extra>tillegg(?:et)?\\s+til\\s+)?tildelingsbrev(?:et)?(?:\\s+for)?';
const fullYear = '(?<year>(?:19|20)\\d{2})';
const twoFigures = '(?<shortYear>\\d{2})';
const number = '(?<number>\\d{1,3})(?!\\d)';
const ofYear = `(?:${between}|\\s+(?:i|fra|av|for)\\s+(?:tildelingsbrev(?:et)?(?:\\s+for)?\\s+)?)`;

/** In the order they are tried. */
const spellings = [
  // TB2024-07, tb 2024 7, TB2024–7, tb202407, tb2024_07, TB2024 nr. 7, TB 2024 oppdrag 7
  `${series}${between}${fullYear}(?:${between}(?:oppdrag|nr|nummer)\\b\\.?)?${between}${number}`,
  // tb 7/24, oppdrag 34/25
  `(?:${series}|${assignment})${numbered}${between}${number}\\s*/\\s*(?<shortYear>[123]\\d)(?!\\d)`,
  // TB24-07
  `${series}${between}${twoFigures}[\\s_/${dash}]+${number}`,
  // tb 7 2024, oppdrag nr 34 i 2025, oppdrag TB 7 (2024), oppdrag 7 i tildelingsbrevet for 2024
  `(?:${series}|${assignment})${numbered}${between}${number}${ofYear}${fullYear}(?!\\d)`,
  // oppdrag 2023-64, oppdragsnr. 2023-64
  `${assignment}${numbered}${between}${fullYear}${between}${number}`,
  // 2023 oppdrag 64
  `(?<!\\d)${fullYear}\\s+${assignment}${numbered}\\s+${number}`,
  // tildelingsbrev 2024 oppdrag 7, tildelingsbrev 2024-07
  `${letter}\\s+${fullYear}(?:${between}(?:oppdrag|nr|nummer)\\b\\.?\\s*|[${dash}])${number}(?![./${dash}]\\d)`,
  // 2023-64, 2023-64 tb
  `^\\s*${fullYear}${apart}${number}\\s*(?:(?<series>r?t?tb)\\s*)?$`,
  // 64-2023, nr. 64 i 2023
  `^\\s*(?:nr\\.?|nummer)\\s*${number}${ofYear}${fullYear}\\s*$`,
  `^\\s*${number}\\s*[/${dash}]\\s*${fullYear}\\s*$`,
  // tb 7, oppdrag 34
  `^\\s*(?:${series}|${assignment})${numbered}${between}${number}\\s*$`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** The name of a series with a slip, before a year: `T B 2024 07`, `BT2024-07`, `TTBB2023-22`. */
const mistypedSeries: [RegExp, string][] = [
  [/(?<![\p{L}\p{N}])(?:t[\s-]t[\s-]?b|t[\s-]tb|ttbb|tbt|ttt?b)(?=[\s.-]*20\d\d)/giu, 'TTB'],
  [/(?<![\p{L}\p{N}])(?:t[\s-]b|bt|tbb)(?=[\s.-]*20\d\d)/giu, 'TB'],
];

/** Figures with letters that look like them, after the name of a series: `tb2o24-34`. */
const mistyped = /(?<=(?<![\p{L}\p{N}])r?t?tb[\s._–-]*)[0-9oil]{4}[\s._–-]*[0-9oil]{1,3}(?![\p{L}\p{N}])/giu;

const allSeries = ['TB', 'TTB', 'RTB'];

/** The first ID in a text, null where there is none. `years` are those a number without a year may be of, newest first. */
export function findIdentifier(text: string, years: readonly number[] = []): AskedId | null {
  const named = mistypedSeries.reduce((all, [slip, meant]) => all.replace(slip, meant), text);
  const typed = named.replace(mistyped, (id) => id.replace(/o/giu, '0').replace(/[il]/giu, '1'));
  for (const spelling of spellings) {
    const match = spelling.exec(typed);
    if (match) return readMatch(match, typed, years);
  }
  return null;
}

function readMatch(match: RegExpExecArray, typed: string, years: readonly number[]): AskedId | null {
  const {
    series: named,
    extra,
    year: full,
    shortYear,
    number: digits,
  } = match.groups as Record<string, string | undefined>;
  const rest = `${typed.slice(0, match.index)} ${typed.slice(match.index + match[0].length)}`
    .replace(/\s+/gu, ' ')
    .trim();
  const year = full ? Number(full) : shortYear ? 2000 + Number(shortYear) : null;
  const prefixes = named ? [named.toUpperCase()] : extra ? ['TTB'] : allSeries;
  const ofYears = year === null ? years : [year];
  const keys = ofYears.flatMap((one) => prefixes.map((prefix) => `${prefix}${one}-${Number(digits)}`));
  if (keys.length === 0) return null;
  return { keys, printed: `${prefixes[0]}${ofYears[0]}-${digits!.padStart(2, '0')}`, year, rest };
}

/** The key of a printed ID, null for ids that are not of this form (`tillegg-2023-06-15/2`). */
export function keyOf(id: string): string | null {
  const found = findIdentifier(id);
  return found?.keys.length === 1 && found.rest === '' ? found.keys[0]! : null;
}
