/**
 * Assignment IDs: `TB2024-07`, `TB2025-1`, `TTB2023-22`, `RTB2020-17`, and the spellings met in running text:
 * `TB 2022-31`, `TTB2021- 21`, `TB-2023-73`, `TB- 2026-2`; a part's letter may follow, `TB 2025-22a`. Other letters have other
 * prefixes, which stand right before the year: `FO2026-1`.
 */

/** An ID anywhere in a text. Groups: prefix, year, number. */
export const identifierPattern =
  /(?<![\p{L}\p{N}])((?:TTB|RTB|TB)(?!\p{L})|(?!\p{Lu}*TB)[A-ZÆØÅ]{2,5}(?=20\d{2}-\d))(?:- ?| )?(20\d{2}) ?[-–] ?(\d{1,3})(?=[a-z]?(?![\p{L}\p{N}]))/gu;

export interface Mention {
  /** Prefix, year and number without white space, padding as printed. */
  id: string;
  /** Offset of the first character in the text. */
  index: number;
  /** Characters as printed. */
  text: string;
}

/** Every ID in a text, in order. */
export function findIdentifiers(text: string): Mention[] {
  return [...text.matchAll(identifierPattern)].map((match) => ({
    id: `${match[1]}${match[2]}-${match[3]}`,
    index: match.index,
    text: match[0],
  }));
}

/** Equal for all spellings of one ID: `TB2025-01` and `TB2025-1` both give `TB2025-1`. */
export function canonicalIdentifier(id: string): string {
  const [match] = id.matchAll(new RegExp(identifierPattern));
  return match ? `${match[1]}${match[2]}-${Number(match[3])}` : id;
}
