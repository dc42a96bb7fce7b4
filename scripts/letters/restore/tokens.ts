/**
 * Cut a line into tokens: words, numbers, marks and spaces.
 *
 * Takes: a line of text.
 * Guarantees: the tokens' texts joined are the line, character for character.
 */

export type TokenKind =
  /** Letters, possibly with signs that stand for letters (`p&`, `n@ringsmidler`, `0g`). */
  | 'word'
  /** Digits only, with the signs that numbers and dates hold inside. */
  | 'number'
  /** Addresses, identifiers, e-mail: never touched. */
  | 'fixed'
  | 'mark'
  | 'space';

export interface Token {
  kind: TokenKind;
  text: string;
}

/** Markup, web and mail addresses, domain names, assignment ids, `MyHealth@EU`: `https://x.no`, `helsenorge.no`, `TB2025-3`. */
const fixed =
  /<[^<>]*>|https?:\/\/\S+|\b[\w.-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}|\b\p{L}+\.(?:no|com|eu|org|int)\b|\bT?TB-?\d{4}-\s?\d+|\b\p{L}{3,}@\p{Lu}{2,}/u;
/** Numbers, amounts, dates, times, section numbers: `14.03.2025`, `1.6.1`, `3,3`, `2024-2025`, `12:00`. */
const number = /\d+(?:[.,:/–-]\d+)*(?![\p{L}\p{N}@&¢])/u;
/** Words, with the signs that may stand for letters in them. */
const word = /[\p{L}\p{N}\p{M}@&¢[]+/u;

const signs: Record<TokenKind, RegExp> = { fixed, number, word, space: /\s+/u, mark: /./u };
const kinds = Object.keys(signs) as TokenKind[];
/** One group for each kind, in their order. */
const pattern = new RegExp(
  Object.values(signs)
    .map(({ source }) => `(${source})`)
    .join('|'),
  'gu',
);

export function cutTokens(line: string): Token[] {
  return Array.from(line.matchAll(pattern), (match) => {
    const kind = kinds.find((_, at) => match[at + 1] !== undefined)!;
    return { kind, text: match[0] };
  });
}
