/** Build compounds: words made of two to four known words, with s or e between them where Norwegian puts one. */
import type { Confusion } from './confusions.ts';
import type { Lexicon } from './lexicon.ts';
import { budgetOf, type Piece } from './pieces.ts';

export interface Compound {
  word: string;
  /** What its confusions cost together. */
  cost: number;
  undone: readonly Confusion[];
  parts: number;
  /** What building the word of these parts costs. */
  build: number;
  /** True where a linking s should come next. */
  unlinked: boolean;
}

/** How many ways to the same place in the word are kept. */
const kept = 10;
const mostParts = 4;
/** What it costs to assume a compound that no text and no list has. */
const compoundCost = 1;
/** Words that have a linking s after them: `prestasjon`, `virksomhet`; and what it costs when they have none. */
const takesLink = /(?:sjon|het|tet|ing|skap|dom)$/u;
const unlinkedCost = 4;
/** What a link costs: s is common, e is not. */
const links: Record<string, number> = { s: 0.7, e: 3 };
/** Three equal letters in a row, which Norwegian never writes. */
const tripled = /(\p{L})\1\1/u;

export function buildCompounds(printed: string, piecesFrom: (start: number) => Piece[], lexicon: Lexicon): Compound[] {
  const budget = budgetOf(printed);
  const reached: Map<string, Compound>[] = Array.from({ length: printed.length + 1 }, () => new Map());
  const keep = (at: number, compound: Compound) => {
    const known = reached[at]!.get(compound.word);
    if (!known || price(known) > price(compound)) reached[at]!.set(compound.word, compound);
  };
  keep(0, { word: '', cost: 0, undone: [], parts: 0, build: compoundCost, unlinked: false });
  for (let at = 0; at < printed.length; at += 1) {
    const best = [...reached[at]!.values()].sort((a, b) => price(a) - price(b)).slice(0, kept);
    for (const before of best.filter(({ parts }) => parts < mostParts)) {
      for (const piece of piecesFrom(at)) {
        if (piece.word.length < (piece.own ? 3 : 4) || (at === 0 && piece.end === printed.length)) continue;
        if (before.cost + piece.cost > budget) continue;
        const next = append(before, piece, lexicon);
        keep(piece.end, next);
        const link = printed[piece.end];
        if (link && links[link] && piece.end + 1 < printed.length && piece.word.length > 3) {
          keep(piece.end + 1, { ...next, word: next.word + link, unlinked: false, build: next.build + links[link] });
        }
      }
    }
  }
  return [...reached[printed.length]!.values()].filter(({ parts, word }) => parts > 1 && !tripled.test(word));
}

function price({ cost, build }: Compound): number {
  return cost + build;
}

function append(before: Compound, piece: Piece, lexicon: Lexicon): Compound {
  return {
    word: before.word + piece.word,
    cost: before.cost + piece.cost,
    undone: piece.undone.length ? [...before.undone, ...piece.undone] : before.undone,
    parts: before.parts + 1,
    build: before.build + lexicon.partCost(piece.word, piece.own) + (before.unlinked ? unlinkedCost : 0),
    unlinked: takesLink.test(piece.word),
  };
}
