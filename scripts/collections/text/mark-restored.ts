/**
 * Marks the words that differ from the source, each with what stood there: `:lest[følge]{fra="felge"}` for a word
 * restored by rule, `:rettet[…]{fra="…"}` for one corrected by a person. The site shows them on demand.
 *
 * Words are matched by their order among equal words of the same lines: a block's text may stand in another order than
 * its lines (tables, interleaved columns), but equal words keep theirs.
 */
import type { PhrasingContent, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { findAndReplace } from 'mdast-util-find-and-replace';
import type { Correction, PublishedSource } from '../../../src/schemas/index.ts';

/** Whole words: a word that is left as it is must not be searched again for its own end. */
const wordPattern = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+/gu;

/** Word as shown → for each time it stands in the lines, the correction that made it, or null. */
export type Restored = Map<string, (Correction | null)[]>;

/** Words of some lines of a source, with the corrections that made them; null where nothing was corrected. */
export function restoredWords(
  { lines }: PublishedSource,
  [first, last]: readonly [number, number],
  corrections: readonly Correction[],
): Restored | null {
  const here = corrections.filter(({ line }) => line >= first && line <= last);
  if (here.length === 0) return null;
  const words: Restored = new Map();
  for (const { n, text } of lines.slice(first - 1, last)) {
    const spans = spansIn(
      text,
      here.filter(({ line }) => line === n),
    );
    for (const match of text.matchAll(wordPattern)) {
      const span = spans.find(({ start, end }) => match.index >= start && match.index < end);
      const places = words.get(match[0]) ?? [];
      places.push(span?.correction ?? null);
      words.set(match[0], places);
    }
  }
  return words;
}

interface Span {
  start: number;
  end: number;
  correction: Correction;
}

/**
 * Where each correction's words stand in the shown line; corrections of a line are in order of place. What was put back out
 * of nothing, as the number of a heading, is no part of the line.
 */
function spansIn(text: string, corrections: readonly Correction[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const correction of corrections) {
    const start = correction.from && correction.to ? text.indexOf(correction.to, from) : -1;
    if (start < 0) continue;
    from = start + correction.to.length;
    spans.push({ start, end: from, correction });
  }
  return spans;
}

/** Marks the words in place; `restored` is used up word by word. */
export function markRestored(tree: Root, restored: Restored | null): void {
  if (!restored) return;
  findAndReplace(tree, [
    wordPattern,
    (word: string): PhrasingContent | false => {
      const correction = restored.get(word)?.shift();
      if (!correction || correction.from === word) return false;
      const directive: TextDirective = {
        type: 'textDirective',
        name: correction.kind === 'ocr' ? 'lest' : 'rettet',
        attributes: { fra: correction.from },
        children: [{ type: 'text', value: word }],
      };
      return directive;
    },
  ]);
}
