/**
 * What a query asks for, and whether a text answers it.
 *
 * The index stems words, and the Norwegian stemmer takes more than endings: it holds `fastlege` and `fast` for one
 * word. So what the index finds is held against the words as they are written.
 */

export interface AskedWords {
  /** In quotes: must stand just so. Lower case. */
  phrases: string[];
  /** Must stand as written, as the beginning of a longer word, or with another ending. Lower case. */
  words: string[];
}

const quoted = /"([^"]+)"/gu;
/** What stands between words and between the parts of a compound with a hyphen. */
const betweenWords = /[^\p{L}\p{N}]+/u;

export function readAsked(query: string): AskedWords {
  const lower = query.toLowerCase();
  const phrases = [...lower.matchAll(quoted)].map(([, phrase]) => phrase!.trim());
  const words = lower.replace(quoted, ' ').split(betweenWords);
  return { phrases: phrases.filter(Boolean), words: words.filter(Boolean) };
}

/** How much of an asked word another ending must leave as it is. */
const keptShare = 0.75;

/** True for `fastlegene` and `fastlegekontor` when `fastleger` is asked for; false for `faste`. */
export function isNear(asked: string, written: string): boolean {
  return written
    .toLowerCase()
    .split(betweenWords)
    .some(
      (part) => part.startsWith(asked) || commonLength(part, asked) >= Math.max(3, Math.ceil(asked.length * keptShare)),
    );
}

/** True when a written word is one of those asked for, in quotes or not. */
export function isAsked(written: string, { phrases, words }: AskedWords): boolean {
  const all = [...words, ...phrases.flatMap((phrase) => phrase.split(betweenWords))];
  return all.some((word) => word !== '' && isNear(word, written));
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** True when the words stand together in the text, whole at both ends; `open` lets the last one go on. */
export function holdsPhrase(text: string, phrase: string, open = false): boolean {
  const isEdge = (at: number) => at < 0 || at >= text.length || betweenWords.test(text[at]!);
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (isEdge(at - 1) && (open || isEdge(at + phrase.length))) return true;
  }
  return false;
}
