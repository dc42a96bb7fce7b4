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
  const findersOf = byFirstStem(synonyms);
  const partsOf = eachWordOnce((word) => partStems(word, split(word)));
  const ownStemOf = eachWordOnce(stemOf);
  return (text) => {
    const words = wordsOf(text);
    const stems = words.map(ownStemOf);
    const whole = new Set(stems);
    const running = ` ${stems.join(' ')} `;
    const parts = new Set(words.flatMap(partsOf).filter((part) => !whole.has(part)));
    const hidden = new Set([...parts].map((part) => part + partMark));
    const printed = new Set<Asked>();
    for (const stem of whole) {
      for (const { rest, asked } of findersOf(stem)) {
        if (rest === '' || running.includes(` ${stem}${rest} `)) printed.add(asked);
      }
    }
    const inside = new Set<Asked>();
    for (const part of parts) {
      for (const { rest, asked } of findersOf(part)) {
        if (rest === '' && asked.mark === sameMark && !printed.has(asked)) inside.add(asked);
      }
    }
    const add = ({ words: asked }: Asked, mark: string) => {
      for (const { key, isPhrase } of asked) if (isPhrase || !whole.has(key)) hidden.add(key + mark);
    };
    for (const asked of printed) add(asked, asked.mark);
    for (const asked of inside) add(asked, relatedMark);
    return [...hidden].sort();
  };
}

/** What an entry of the synonyms is asked for by. */
interface Asked {
  words: { /** Its stems in one. */ key: string; isPhrase: boolean }[];
  mark: string;
}

/** A word or phrase that finds them: what follows its first stem, each stem after a space; empty for one word. */
interface Finder {
  rest: string;
  asked: Asked;
}

/** The entries that a text with a stem may hold: few of all. */
function byFirstStem(synonyms: readonly Synonyms[]): (stem: string) => readonly Finder[] {
  const finders = new Map<string, Finder[]>();
  for (const entry of synonyms) {
    const isSame = 'same' in entry;
    const asked = {
      words: (isSame ? entry.same.flatMap(shorter) : entry.ask).map(stemsOf).map(keyOf),
      mark: isSame ? sameMark : relatedMark,
    };
    for (const [first, ...more] of (isSame ? entry.same : entry.find).map(stemsOf)) {
      if (first === undefined) continue;
      const own = finders.get(first) ?? [];
      finders.set(first, own);
      own.push({ rest: more.map((stem) => ` ${stem}`).join(''), asked });
    }
  }
  return (stem) => finders.get(stem) ?? [];
}

function eachWordOnce<Value>(find: (word: string) => Value): (word: string) => Value {
  const found = new Map<string, Value>();
  return (word) => {
    const value = found.get(word) ?? find(word);
    found.set(word, value);
    return value;
  };
}

const stemsOf = (phrase: string) => wordsOf(phrase).map(stemOf);
const keyOf = (stems: readonly string[]) => ({ key: stems.join(''), isPhrase: stems.length > 1 });

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
