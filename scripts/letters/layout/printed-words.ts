/** Words that a source line prints: letters and figures, without the HTML tags and link targets of a machine reading. */
export const wordPattern = /[\p{L}\p{N}]+/gu;

const htmlTag = /<\/?[a-z][^<>]*>/giu;
const linkTarget = /\]\([^()\s]*\)/gu;

export function printedWords(text: string): string[] {
  return text.replace(htmlTag, ' ').replace(linkTarget, '] ').match(wordPattern) ?? [];
}
