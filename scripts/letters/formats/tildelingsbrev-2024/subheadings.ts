/**
 * Headings without a number: `Juridiske rammer`, `Norsk helsenett SF`, `Kap. 575 Ressurskrevjande tenester`, and in an
 * assignment `Pasientens prøvesvar`. A short line by itself, without a sentence's end, with something under it.
 */
import { type Passage, wordsOf } from '../../segment/lines/passages.ts';

/** Begins with a capital, holds no colon, does not end as a sentence or a sum does. */
const headingPattern = /^\p{Lu}[^:]{1,78}[\p{L}\p{N})]$/u;
/** `Frist 15. oktober 2024`: a line of its own that is no heading. */
const deadlinePattern = /^Frist/u;
/** True for a passage that stands over the next one. */
export function isSubheading(passage: Passage, next: Passage | undefined): boolean {
  const text = wordsOf(passage);
  const isShort = passage.apart && passage.mark === null && headingPattern.test(text);
  return isShort && next !== undefined && !deadlinePattern.test(text);
}
