/**
 * Words that a text does not print but should be found by: the parts of its compounds, and synonyms of its words.
 *
 * They are added to the index with a mark, so that a search knows what it found: `mat_` is a part of a compound,
 * `apekopper__` a word that means the same, `krig___` a related one. The mark stands last, so that they lie beside the
 * word itself in the index and cost no further request. All are stems.
 */
import { partMark, relatedMark, sameMark } from '../../src/domain/words/marks.ts';
import { wordsOf } from '../../src/domain/words/split-words.ts';
import { stemOf } from '../../src/domain/words/word-forms.ts';
import type { Synonyms } from '../../src/schemas/synonyms.ts';

export type HiddenWords = (text: string) => string[];

export function makeHiddenWords(split: (word: string) => string[], synonyms: readonly Synonyms[]): HiddenWords {
  const entries = synonyms.map((entry) => {
    const keys = (words: readonly string[]) => words.map((word) => ({ stems: wordsOf(word).map(stemOf) }));
    if ('same' in entry) return { find: keys(entry.same), ask: keys(entry.same.flatMap(shorter)), mark: sameMark };
    return { find: keys(entry.find), ask: keys(entry.ask), mark: relatedMark };
  });
  const partsCache = new Map<string, string[]>();
  const partsOf = (word: string) => {
    const known = partsCache.get(word) ?? partStems(word, split(word));
    partsCache.set(word, known);
    return known;
  };
  return (text) => {
    const words = wordsOf(text);
    const stems = words.map(stemOf);
    const whole = new Set(stems);
    const running = ` ${stems.join(' ')} `;
    const parts = new Set(words.flatMap(partsOf).filter((part) => !whole.has(part)));
    const hidden = new Set([...parts].map((part) => part + partMark));
    for (const { find, ask, mark } of entries) {
      const printed = find.some(({ stems: [first, ...more] }) =>
        more.length === 0 ? whole.has(first!) : running.includes(` ${first} ${more.join(' ')} `),
      );
      const inside =
        !printed &&
        mark === sameMark &&
        find.some(({ stems: [first, ...more] }) => more.length === 0 && parts.has(first!));
      if (!printed && !inside) continue;
      for (const { stems: asked } of ask) {
        const key = asked.join('');
        if (asked.length > 1 || !whole.has(key)) hidden.add(key + (printed ? mark : relatedMark));
      }
    }
    return [...hidden].sort();
  };
}

/** A phrase of three words or more is also asked for without its first or its last: `health data space`. */
function shorter(phrase: string): string[] {
  const words = phrase.split(' ');
  return words.length < 3 ? [phrase] : [phrase, words.slice(1).join(' '), words.slice(0, -1).join(' ')];
}

/** Stems of the parts, and of every run of parts that is not the whole word: `spesialisthelse` and `helsetjeneste`. */
function partStems(word: string, parts: readonly string[]): string[] {
  if (parts.length < 2) return [];
  const places: [number, number][] = [];
  let from = 0;
  for (const part of parts) {
    const start = word.indexOf(part, from);
    from = start + part.length;
    places.push([start, from]);
  }
  const runs = places.flatMap(([start], first) => places.slice(first).map(([, end]) => word.slice(start, end)));
  return runs.filter((run) => run !== word).map(stemOf);
}
