/**
 * Find the words that a printed word may stand for.
 *
 * Takes: a printed word in lower case, and the words known.
 * Guarantees: every reading is the printed word with confusions of the table undone; it is a known word or is made of
 * known words; best first, at most ten.
 */
import { buildCompounds } from './compounds.ts';
import type { Confusion } from './confusions.ts';
import type { Lexicon } from './lexicon.ts';
import { findPieces, type Piece } from './pieces.ts';

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

const most = 10;
/** What it costs to believe a word that one text has once and the word list not: it may be a slip. */
const doubt = 3;
const shortestCompound = 6;

/** Found readings, by lexicon: a letter has the same words again and again. */
const found = new WeakMap<Lexicon, Map<string, readonly Reading[]>>();

/** `capital` where the word is printed with one: then names of the word list count too. */
export function findReadings(printed: string, lexicon: Lexicon, capital = false): readonly Reading[] {
  const known = found.get(lexicon) ?? new Map<string, readonly Reading[]>();
  found.set(lexicon, known);
  const key = capital ? `^${printed}` : printed;
  const readings = known.get(key) ?? searchReadings(printed, lexicon, capital);
  known.set(key, readings);
  return readings;
}

function searchReadings(printed: string, lexicon: Lexicon, capital: boolean): Reading[] {
  const starts: Piece[][] = [];
  const piecesFrom = (start: number): Piece[] => {
    starts[start] ??= findPieces(printed, start, lexicon, capital && start === 0);
    return starts[start];
  };
  const readings = new Map<string, Reading>();
  for (const { word, cost, undone, own, listed, end } of piecesFrom(0)) {
    if (end !== printed.length) continue;
    const slip = own && !listed && undone.length > 0 && lexicon.language.count(word) === 1;
    const evidence = own ? 'letters' : 'list';
    readings.set(word, { word, cost: cost + (slip ? doubt : 0), undone, evidence, unseen: lexicon.unseen(word) });
  }
  if (printed.length >= shortestCompound) {
    for (const { word, cost, undone, build } of buildCompounds(printed, piecesFrom, lexicon)) {
      if (readings.has(word)) continue;
      readings.set(word, { word, cost, undone, evidence: 'compound', unseen: lexicon.looks(word) - build });
    }
  }
  const value = ({ word, cost, unseen }: Reading) => lexicon.language.score(word, [], unseen) - cost;
  return [...readings.values()].sort((a, b) => value(b) - value(a) || (a.word < b.word ? -1 : 1)).slice(0, most);
}
