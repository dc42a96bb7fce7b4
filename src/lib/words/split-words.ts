/** Words as search counts them. Used by the build and in the browser. */

const word = /[\p{L}\p{N}]+/gu;

/** Words of a text in lower case: runs of letters and figures; a hyphen parts. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(word) ?? [];
}
