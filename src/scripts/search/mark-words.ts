/** Which words of a text answer the words of a query, and in what way where it is not by the typed word itself. */

import { wordsOf } from '../../domain/words/split-words.ts';
import { derivedFrom, stemOf } from '../../domain/words/word-forms.ts';
import type { SynonymTable } from '../../lib/search/search-tables.ts';
import { type Phrase, synonymsOf } from './synonyms-of.ts';

/** How a word of the text answers: null for the typed word, inflected or in a compound. */
export type Way = 'bokmål' | 'norsk' | 'root' | 'same' | 'related' | 'piece' | null;

export interface AskedWord {
  /** As typed, in lower case. */
  typed: string;
  /** The word that was searched for in its stead, else the same. */
  sought: string;
  /** It and its neighbour as one word, in either order of typing: `skole mat` as skolemat. */
  joined: string[];
  /** Bokmål that it may stand for; many do not exist. */
  bokmal: string[];
  /** What it is in Norwegian, where it is known as English. */
  norwegian: string[];
  /** Itself, runs of the query's words that it is part of, and its bokmål: the synonyms may know one. */
  phrases: Phrase[];
}

export interface FoundInText {
  way: Way;
  /** Places among the words of the text. */
  places: number[];
  /** What was typed, and what the text prints. */
  typed: string;
  printed: string;
}

interface TextWord {
  place: number;
  word: string;
  stem: string;
}

/** A text that several words are looked up in. */
export class SearchedText {
  private readonly words: TextWord[];
  private readonly shown: readonly string[];

  /** `shown`: its words with their marks, as the places count them. */
  constructor(shown: readonly string[]) {
    this.shown = shown;
    this.words = shown.flatMap((text, place) => wordsOf(text).map((word) => ({ place, word, stem: stemOf(word) })));
  }

  /** The plainest way in which the text answers; null where only a synonym could. */
  find(asked: AskedWord): FoundInText | null {
    const { sought, joined, bokmal, norwegian } = asked;
    const isSame = (words: readonly string[]) => {
      const stems = new Set(words.map(stemOf));
      return ({ stem }: TextWord) => stems.has(stem);
    };
    const isAny = (words: readonly string[]) => (one: TextWord) =>
      isSame(words)(one) || words.some((other) => holds(one.word, other));
    return (
      this.pick(asked, null, (one) => isSame([sought, ...joined])(one) || holds(one.word, sought)) ??
      this.pick(asked, 'bokmål', isAny(bokmal)) ??
      this.pick(asked, 'norsk', isAny(norwegian)) ??
      this.pick(asked, 'root', isSame(derivedFrom(sought))) ??
      this.pick(asked, null, ({ word }) => holdsShort(word, sought))
    );
  }

  /** What the synonyms lead to; else a piece of the word. */
  findOther(asked: AskedWord, synonyms: SynonymTable): FoundInText | null {
    for (const { typed, found, same } of synonymsOf(asked.phrases, synonyms)) {
      for (const stems of found) {
        const printed = this.findRun(stems);
        if (printed.length === 0) continue;
        const [stem, ...more] = stems;
        const compounds = this.words.flatMap(({ word, place }) =>
          more.length === 0 && holds(word, stem!) ? [[place]] : [],
        );
        return this.found(typed, same ? 'same' : 'related', [...printed, ...compounds]);
      }
      const inside = ({ word }: TextWord) => found.some(([stem, ...more]) => more.length === 0 && holds(word, stem!));
      const compound = same ? this.pick({ ...asked, typed }, 'related', inside) : null;
      if (compound) return compound;
    }
    return this.pick(asked, 'piece', ({ stem }) => isPiece(stem, asked.sought));
  }

  private pick({ typed }: AskedWord, way: Way, answers: (one: TextWord) => boolean): FoundInText | null {
    const places = this.words.flatMap((one) => (answers(one) ? [[one.place]] : []));
    return places.length > 0 ? this.found(typed, way, places) : null;
  }

  /** `runs`: places of words that stand side by side. */
  private found(typed: string, way: Way, runs: readonly number[][]): FoundInText {
    const printed = runs[0]!.map((place) => bare(this.shown[place]!)).join(' ');
    return { way, typed, printed, places: [...new Set(runs.flat())] };
  }

  private findRun(stems: readonly string[]): number[][] {
    return this.words.flatMap((_, at) => {
      const run = this.words.slice(at, at + stems.length);
      const isRun = run.length === stems.length && run.every(({ stem }, step) => stem === stems[step]);
      return isRun ? [[...new Set(run.map(({ place }) => place))]] : [];
    });
  }
}

/** So much of a word must be the typed word for a compound to be told by its letters alone. */
const shortest = { beginning: 4, end: 5, shortWord: 3, middle: 4, piece: 4 };

/** `tobakk` in tobakkskonvensjon, `fengsel` in fengselshelsetjeneste, `helse` in folkehelse; not `kommune` in kommunikasjon, which lacks its last letter. */
function holds(word: string, asked: string): boolean {
  const stem = stemOf(asked);
  if (word.length <= stem.length) return false;
  if (stem.length >= shortest.end && stemOf(word).endsWith(stem)) return true;
  if (stem.length < shortest.beginning) return false;
  const losesVowel = /^[iaouyæøå]/u.test(word.slice(stem.length));
  return word.startsWith(asked) || (word.startsWith(stem) && !(losesVowel && stem !== asked));
}

/** Looser, for a word that stands nowhere else: `mat` in skolemat, `helse` within folkehelsearbeid. */
function holdsShort(word: string, asked: string): boolean {
  const stem = stemOf(asked);
  if (word.length <= stem.length || stem.length < shortest.shortWord) return false;
  const atEdge = word.startsWith(stem) || stemOf(word).endsWith(stem);
  return atEdge || (stem.length >= shortest.middle && word.includes(stem));
}

/** `screening` of screeningprogram. */
function isPiece(stem: string, asked: string): boolean {
  return stem.length >= shortest.piece && stem !== stemOf(asked) && (asked.startsWith(stem) || asked.endsWith(stem));
}

/** Without the marks around it. */
export const bare = (text: string) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
