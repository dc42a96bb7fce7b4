/**
 * A sentence pasted from a letter: the page that holds it goes first. It is sought in short pieces, word for word, so that it
 * is also found where a word was restored, or where a page ends inside it.
 */

import { splitAtMarks } from '../../domain/words/split-words.ts';
import type { ResultTable } from '../../lib/search/search-tables.ts';
import type { RankedResult } from './rank-results.ts';
import type { WordIndex } from './word-index.ts';

const pieceWords = 4;
const fewestPieces = 3;
/** Of a long text, so many pieces spread over it: each word of a piece may cost a request. */
const mostPieces = 6;
/** A page must hold this much of the sentence. */
const leastHeld = 0.6;

const quotes = /["«»“”„]/gu;

/** Results that hold most of the sentence, most first; none where the query is too short to be one. */
export async function findSentence(query: string, index: WordIndex, table: ResultTable): Promise<RankedResult[]> {
  const pieces = piecesOf(query);
  if (pieces.length < fewestPieces) return [];
  const resultOf = new Map(table.passages.map(([page, result]) => [page, result]));
  const held = new Map<number, { pieces: Set<string>; places: Map<string, number[]> }>();
  const found = await Promise.all(pieces.map((piece) => index.find(piece)));
  for (const [at, pages] of found.entries()) {
    for (const { page, places } of pages) {
      const result = resultOf.get(page)!;
      const known = held.get(result) ?? { pieces: new Set(), places: new Map() };
      held.set(result, known);
      known.pieces.add(pieces[at]!);
      known.places.set(page, [...(known.places.get(page) ?? []), ...places]);
    }
  }
  return [...held]
    .map(([result, own]): RankedResult => {
      const passages = [...own.places].map(([page, places]) => ({ page, score: places.length, places }));
      return {
        result,
        score: own.pieces.size / pieces.length,
        passages: passages.sort((a, b) => b.score - a.score),
      };
    })
    .filter(({ score }) => score >= leastHeld)
    .sort((a, b) => b.score - a.score || a.result - b.result);
}

function piecesOf(query: string): string[] {
  const all = allPieces(query);
  const step = Math.max(1, all.length / mostPieces);
  return [...new Set(all.filter((_, at) => Math.floor(at / step) > Math.floor((at - 1) / step)))];
}

/** Runs of words, none across a mark that stands alone. */
function allPieces(query: string): string[] {
  return splitAtMarks(query.replace(quotes, '')).flatMap((run) => {
    const words = run.split(/\s+/u).filter(Boolean);
    const count = Math.floor(words.length / pieceWords);
    return Array.from({ length: count }, (_, at) => words.slice(at * pieceWords, (at + 1) * pieceWords).join(' '));
  });
}
