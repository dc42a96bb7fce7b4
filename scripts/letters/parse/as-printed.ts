/** What the source prints where a heading is shown restored or corrected. */
import type { LineRange } from '../../../src/schemas/index.ts';
import type { SourceDocument } from '../reading.ts';

/**
 * A text read from some lines, with every change on them taken back, the last first: `Læringspunkter` →
 * `Lezeringspunkter`. Changes outside the text leave it as it is.
 */
export function asPrinted(text: string, [first, last]: LineRange, { changes }: SourceDocument): string {
  return changes
    .filter(({ line, to }) => line >= first && line <= last && to !== '')
    .reduceRight((printed, { from, to }) => replaceWords(printed, to, from), text);
}

/** Replaces the first place where the words stand by themselves, not inside a longer word. */
function replaceWords(text: string, words: string, by: string): string {
  const isInside = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!isInside(text[at - 1]) && !isInside(text[end])) return text.slice(0, at) + by + text.slice(end);
  }
  return text;
}
