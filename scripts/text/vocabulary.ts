/** Words of a letter, counted: the memory that decides what a line-end hyphen means. No other letter has a say. */

/** Lower-case word → how often it stands in the letter. Hyphenated words (`e-sigaretter`) count whole. */
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

/** A letter's own words, and those of content/vocabulary/hyphened-words.yaml for what it does not write itself. */
export function wordsOf(lines: readonly { text: string }[], hyphened: readonly string[]): Vocabulary {
  const words = countWords(lines.map(({ text }) => text));
  for (const word of hyphened) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}
