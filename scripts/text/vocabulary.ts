/** Words of the clean sources, counted: the memory that decides what a line-end hyphen means. */

/** Lower-case word → how often it stands in the sources. Hyphenated words (`e-sigaretter`) count whole. */
export type Vocabulary = ReadonlyMap<string, number>;

/** What may be the first half of a broken word at the end of a line. */
const halfWord = /[\p{L}\p{N}-]+-\s*$/u;
const endsInHyphen = /-\s*$/u;
const wordPattern = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** Counts the words of texts. Words that touch the end of a line with a hyphen are left out: they may be halves. */
export function countWords(lines: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of lines) {
    const whole = endsInHyphen.test(text) ? text.replace(halfWord, '') : text;
    for (const [word] of whole.matchAll(wordPattern)) {
      const key = word.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
