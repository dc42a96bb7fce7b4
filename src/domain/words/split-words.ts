/** Words as search counts them. Used by the build and in the browser. */

const word = /[\p{L}\p{N}]+/gu;

/** A dash between words: Pagefind counts it as a word without letters, which no query can hold. */
const loneMark = /\s[^\p{L}\p{N}\s]+\s/u;

/** Runs of a text that a query can hold word for word. */
export const splitAtMarks = (text: string): string[] => text.split(loneMark);

/** Words of a text in lower case: runs of letters and figures; a hyphen parts. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(word) ?? [];
}
