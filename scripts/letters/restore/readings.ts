/**
 * Find the words that a printed word may stand for.
 *
 * Takes: a printed word in lower case, and the words known.
 * Guarantees: every reading is the printed word with confusions of the table undone; it is a known word or is made of
 * known words; best first, at most ten.
 */
import { type Confusion, confusions, droppedLetters } from './confusions.ts';
import type { Lexicon } from './lexicon.ts';
import type { WordNode } from './word-tree.ts';

/** Where a reading is known from. */
export type Evidence = 'letters' | 'list' | 'compound';

export interface Reading {
  word: string;
  /** What its confusions cost together. */
  cost: number;
  undone: readonly Confusion[];
  evidence: Evidence;
  /** ln of how likely the word is where no text has it. */
  unseen: number;
}

/** What it costs to believe a word that one text has once and the word list not: it may be a slip. */
const doubt = 3;

/** A known word that may stand in `printed` from one place to another. */
interface Piece {
  end: number;
  /** True where the word list has it. */
  listed: boolean;
  word: string;
  cost: number;
  undone: readonly Confusion[];
  own: boolean;
}

interface Chain {
  word: string;
  cost: number;
  undone: readonly Confusion[];
  parts: number;
  /** What building the word of these parts costs. */
  build: number;
  /** True where a linking s should come next. */
  unlinked: boolean;
}

const most = 10;
/** What it costs to assume a compound that no text and no list has. */
const compoundCost = 1;
/** More than three Norwegian letters undone, or one of them and two rare faults, is no longer a reading; long words have more. */
const budgetOf = (printed: string) => (printed.length > 14 ? 17 : 13);

/** Found readings, by lexicon: a letter has the same words again and again. */
const found = new WeakMap<Lexicon, Map<string, readonly Reading[]>>();

/** `capital` where the word is printed with one: then names of the word list count too. */
export function findReadings(printed: string, lexicon: Lexicon, capital = false): readonly Reading[] {
  let known = found.get(lexicon);
  if (!known) found.set(lexicon, (known = new Map()));
  const key = capital ? `^${printed}` : printed;
  let readings = known.get(key);
  if (!readings) known.set(key, (readings = searchReadings(printed, lexicon, capital)));
  return readings;
}

function searchReadings(printed: string, lexicon: Lexicon, capital: boolean): Reading[] {
  const starts = new Map<number, Piece[]>();
  const piecesFrom = (start: number) => {
    let found = starts.get(start);
    if (!found) starts.set(start, (found = findPieces(printed, start, lexicon, capital && start === 0)));
    return found;
  };
  const whole: Reading[] = piecesFrom(0)
    .filter(({ end }) => end === printed.length)
    .map(({ word, cost, undone, own, listed }) => ({
      word,
      cost: cost + (own && !listed && undone.length > 0 && lexicon.language.count(word) === 1 ? doubt : 0),
      undone,
      evidence: own ? 'letters' : 'list',
      unseen: lexicon.unseen(word),
    }));
  const best = new Map(whole.map((reading) => [reading.word, reading]));
  if (printed.length >= 6) {
    for (const { word, cost, undone, build } of chainPieces(printed, piecesFrom, lexicon)) {
      if (!best.has(word) && !tripled.test(word)) best.set(word, { word, cost, undone, evidence: 'compound', unseen: lexicon.looks(word) - build });
    }
  }
  return [...best.values()].sort((a, b) => value(b, lexicon) - value(a, lexicon) || (a.word < b.word ? -1 : 1)).slice(0, most);
}

/** Three equal letters in a row, which Norwegian never writes. */
const tripled = /(\p{L})\1\1/u;

function value({ word, cost, unseen }: Reading, lexicon: Lexicon): number {
  return lexicon.language.score(word, [], unseen) - cost;
}

/** All known words that begin at a place, with what their confusions cost. */
function findPieces(printed: string, start: number, lexicon: Lexicon, capital: boolean): Piece[] {
  const found = new Map<string, Piece>();
  const budget = budgetOf(printed);
  let names: WordNode | undefined;
  const visit = (
    at: number,
    own: WordNode | undefined,
    list: WordNode | undefined,
    word: string,
    cost: number,
    undone: readonly Confusion[],
  ): void => {
    if (at > start && (own?.eow || list?.eow)) {
      const key = `${at} ${word}`;
      const known = found.get(key);
      if (!known || known.cost > cost) found.set(key, { end: at, word, cost, undone, own: own?.eow ?? false, listed: list?.eow ?? false });
    }
    const step = (letters: string, length: number, paid: number, with_: readonly Confusion[]) => {
      if (paid > budget) return;
      let nextOwn = own;
      let nextList = list;
      for (const letter of letters) {
        nextOwn = nextOwn?.get(letter);
        nextList = nextList?.get(nextList === names ? letter.toUpperCase() : letter);
      }
      if (nextOwn || nextList) visit(at + length, nextOwn, nextList, word + letters, paid, with_);
    };
    if (at < printed.length) {
      step(printed[at]!, 1, cost, undone);
      for (const confusion of confusions.get(printed[at]!) ?? []) {
        if (printed.startsWith(confusion.printed, at)) {
          step(confusion.meant, confusion.printed.length, cost + confusion.cost, [...undone, confusion]);
        }
      }
    }
    if (printed.length > 2 && undone.at(-1)?.printed !== '') {
      for (const confusion of droppedLetters) step(confusion.meant, 0, cost + confusion.cost, [...undone, confusion]);
    }
  };
  visit(start, lexicon.own, lexicon.list, '', 0, []);
  if (capital) {
    names = lexicon.list;
    visit(start, undefined, names, '', 0, []);
  }
  return [...found.values()];
}

/** Words that have a linking s after them inside a compound: `prestasjon`, `virksomhet`. */
const takesLink = /(?:sjon|het|tet|ing|skap|dom)$/u;
const unlinkedCost = 4;

/** Words made of two to four known words, with `s` or `e` between them where Norwegian puts one. */
function chainPieces(printed: string, piecesFrom: (start: number) => Piece[], lexicon: Lexicon): Chain[] {
  const budget = budgetOf(printed);
  const reached: Map<string, Chain>[] = Array.from({ length: printed.length + 1 }, () => new Map());
  reached[0]!.set('', { word: '', cost: 0, undone: [], parts: 0, build: compoundCost, unlinked: false });
  const keep = (at: number, chain: Chain) => {
    const known = reached[at]!.get(chain.word);
    if (!known || known.cost + known.build > chain.cost + chain.build) reached[at]!.set(chain.word, chain);
  };
  for (let at = 0; at < printed.length; at += 1) {
    const chains = [...reached[at]!.values()].sort((a, b) => a.cost + a.build - b.cost - b.build).slice(0, most);
    for (const chain of chains) {
      if (chain.parts === 4) continue;
      for (const piece of piecesFrom(at)) {
        if (piece.word.length < (piece.own ? 3 : 4) || (at === 0 && piece.end === printed.length)) continue;
        const cost = chain.cost + piece.cost;
        if (cost > budget) continue;
        const next: Chain = {
          word: chain.word + piece.word,
          cost,
          undone: piece.undone.length ? [...chain.undone, ...piece.undone] : chain.undone,
          parts: chain.parts + 1,
          build: chain.build + lexicon.partCost(piece.word, piece.own) + (chain.unlinked ? unlinkedCost : 0),
          unlinked: takesLink.test(piece.word),
        };
        keep(piece.end, next);
        const link = printed[piece.end];
        if ((link === 's' || link === 'e') && piece.end + 1 < printed.length && piece.word.length > 3) {
          keep(piece.end + 1, { ...next, word: next.word + link, unlinked: false, build: next.build + (link === 's' ? 0.7 : 3) });
        }
      }
    }
  }
  return [...reached[printed.length]!.values()].filter(({ parts }) => parts > 1);
}
