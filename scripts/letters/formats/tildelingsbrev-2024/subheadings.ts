/**
 * Headings without a number: `Juridiske rammer`, `Norsk helsenett SF`, `Kap. 575 Ressurskrevjande tenester`, and in an
 * assignment `Pasientens prøvesvar`. A short line by itself, without a sentence's end, with something under it.
 */
import { type Passage, wordsOf } from './passages.ts';

/** Begins with a capital, holds no colon, does not end as a sentence or a sum does. */
const headingPattern = /^\p{Lu}[^:]{1,78}[\p{L}\p{N})]$/u;
/** `Frist 15. oktober 2024`: a line of its own that is no heading. */
const deadlinePattern = /^Frist/u;
/** `Kap. 500, post 21 …` and, under it, `Post 60 …`. */
const chapterPattern = /^Kap\. \d/u;
const itemPattern = /^Post \d/u;

/**
 * A reader of the sub-headings of one run of text, in order. It gives how much deeper than the run's own level one
 * stands (0, or 1 or 2 under the headings of chapters and items), null for what is no heading.
 */
export function subheadingReader(): (passage: Passage, next: Passage | undefined) => number | null {
  let chapter = 0;
  let item = 0;
  return (passage, next) => {
    const text = wordsOf(passage);
    if (!next || !isSubheading(passage, text)) return null;
    if (chapterPattern.test(text)) {
      chapter = 1;
      item = 0;
      return 0;
    }
    if (!itemPattern.test(text)) return chapter + item;
    item = 1;
    return chapter;
  };
}

function isSubheading({ apart, mark }: Passage, text: string): boolean {
  return apart && mark === null && headingPattern.test(text) && !deadlinePattern.test(text);
}
