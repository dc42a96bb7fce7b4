/**
 * Turn the lines of a clean source into the words that stand in a row there.
 *
 * Takes: lines of a source that has kept its Norwegian letters.
 * Guarantees: lower-case tokens in reading order; numbers are all `#`; markup is gone; a word cut by a line end is whole
 * again where its halves show how.
 */
import { cutTokens } from './tokens.ts';

/** Stands for every number: which number it is does not matter to the words around it. */
export const anyNumber = '#';

/** HTML elements: `<li>`, `<ul style="…">`. */
const markup = /<[^<>]*>/gu;
/** A word cut at a line end: `priorite-` with the rest on the next line in lower case. */
const cutWord = /(\p{Ll})-\s*\n+\s*(?!og\b|eller\b|til\b|samt\b)(\p{Ll})/gu;

export function readCleanTokens(lines: readonly string[]): string[] {
  const text = lines.join('\n').replace(markup, ' ').replace(cutWord, '$1$2');
  return cutTokens(text).flatMap(({ kind, text: token }) => {
    if (kind === 'space') return [];
    return kind === 'number' ? [anyNumber] : [token.toLowerCase()];
  });
}
