/** Find the known words that may stand in a printed word from one place on. */

import type { WordNode } from '../../text/word-tree.ts';
import { type Confusion, confusions, droppedLetters } from './confusions.ts';
import type { Lexicon } from './lexicon.ts';

export interface Piece {
  /** Where in the printed word it ends. */
  end: number;
  word: string;
  /** What its confusions cost together. */
  cost: number;
  undone: readonly Confusion[];
  /** True where the clean sources have it. */
  own: boolean;
  /** True where the word list has it. */
  listed: boolean;
}

/** Above this a reading assumes too much: more than three Norwegian letters, or one and two rare faults. */
export const budgetOf = (printed: string) => (printed.length > 14 ? 17 : 13);

/** `capital` where the place is the beginning of a word with a capital: names of the word list count then. */
export function findPieces(printed: string, start: number, lexicon: Lexicon, capital: boolean): Piece[] {
  const budget = budgetOf(printed);
  const found = new Map<string, Piece>();
  const walk = (
    at: number,
    own: WordNode | undefined,
    list: WordNode | undefined,
    word: string,
    cost: number,
    undone: readonly Confusion[],
    name: boolean,
  ): void => {
    if (at > start && (own?.eow || list?.eow)) {
      const key = `${at} ${word}`;
      const known = found.get(key);
      if (!known || known.cost > cost) {
        found.set(key, { end: at, word, cost, undone, own: own?.eow ?? false, listed: list?.eow ?? false });
      }
    }
    const step = (letters: string, length: number, confusion: Confusion | null) => {
      const paid = confusion ? cost + confusion.cost : cost;
      if (paid > budget) return;
      let nextOwn = own;
      let nextList = list;
      let begins = name && word === '';
      for (const letter of letters) {
        nextOwn = nextOwn?.get(letter);
        nextList = nextList?.get(begins ? letter.toUpperCase() : letter);
        begins = false;
      }
      if (!nextOwn && !nextList) return;
      const steps = confusion ? [...undone, confusion] : undone;
      walk(at + length, nextOwn, nextList, word + letters, paid, steps, name);
    };
    if (at < printed.length) {
      step(printed[at]!, 1, null);
      for (const confusion of confusions.get(printed[at]!) ?? []) {
        if (!printed.startsWith(confusion.printed, at)) continue;
        step(confusion.meant, confusion.printed.length, confusion);
      }
    }
    if (printed.length > 2 && undone.at(-1)?.printed !== '') {
      for (const confusion of droppedLetters) step(confusion.meant, 0, confusion);
    }
  };
  walk(start, lexicon.own, lexicon.list, '', 0, [], false);
  if (capital) walk(start, undefined, lexicon.list, '', 0, [], true);
  return [...found.values()];
}
