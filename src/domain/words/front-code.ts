/**
 * Sorted words as text, each by what it shares with the one before: `helse helsedata` is `0helse 5data`. The number is one
 * figure to the base of 36; more than that is written out.
 */
const base = 36;

export function frontCode(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const shared = sharedLength(words[at - 1] ?? '', word);
      return shared.toString(base) + word.slice(shared);
    })
    .join(' ');
}

export function readFrontCode(text: string): string[] {
  let last = '';
  return text.split(' ').map((piece) => {
    last = last.slice(0, Number.parseInt(piece[0]!, base)) + piece.slice(1);
    return last;
  });
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < base - 1 && length < a.length && a[length] === b[length]) length += 1;
  return length;
}
