/**
 * A text fragment: what stands after `#` in an address that leads to words on a page and marks them there
 * (https://wicg.github.io/scroll-to-text-fragment/). Browsers that do not know it open the page.
 */

/** Words that are enough to find where a text begins or ends. */
const enough = 6;

/** `:~:text=Som%20ledd%20i,1.%20september%202024.` for a text from the first to the last of its passages, plain. */
export function textFragment(passages: readonly string[]): string {
  const words = passages.map((passage) => passage.split(/\s+/u).filter(Boolean)).filter(({ length }) => length > 0);
  const [first, last] = [words[0] ?? [], words.at(-1) ?? []];
  if (words.length <= 1 && first.length <= enough * 2) return `:~:text=${encode(first)}`;
  return `:~:text=${encode(first.slice(0, enough))},${encode(last.slice(-enough))}`;
}

/** `-`, `,` and `&` have a meaning there. */
const encode = (words: string[]) => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
