/** What of a passage is shown: its best piece, or those of its parts where the words stand. */
import { placeName } from '../../domain/part-name.ts';
import type { ResultTable } from '../../lib/search/search-tables.ts';
import type { Answer } from './answer-query.ts';
import { askedWords } from './asked-words.ts';
import type { FoundWord } from './find-spellings.ts';
import type { Search } from './load-search.ts';
import {
  type Answering,
  answeringBlocks,
  type Block,
  type Excerpt,
  type Marks,
  makeExcerpt,
  readBlocks,
} from './make-excerpt.ts';
import { type AskedWord, type FoundInText, SearchedText } from './mark-words.ts';
import type { RankedPassage } from './rank-results.ts';

/** A query as passages are read for it. */
export interface QueryReading {
  found: readonly FoundWord[];
  asked: readonly AskedWord[];
  /** The assignment that was asked for by its ID alone: the others name it, or are named by it. */
  assignment: string | null;
}

export interface ReadPart {
  url: string;
  title: string;
  excerpt: Excerpt;
}

export interface ReadPassage {
  url: string;
  title: string;
  /** What answers outside the parts; null where the parts show it. */
  excerpt: Excerpt | null;
  /**
   * Parts where as much of the query stands as in any one place, best first: those that show what answers, or, where
   * something outside them does, those to go on to.
   */
  parts: ReadPart[];
  /** How each word of the query was found. */
  found: FoundInText[];
}

/** Parts with an excerpt of their own, and parts that are only named. */
const partsShown = 2;
const partsNamed = 3;

export function readingOf({ words, id }: Answer, table: ResultTable): QueryReading {
  const [place, ...others] = id?.found ?? [];
  const isAlone = words.length === 0 && place !== undefined && others.length === 0;
  return {
    found: words,
    asked: askedWords(words, table),
    assignment: isAlone ? table.results[place]!.code.split(' ')[0]! : null,
  };
}

export async function readPassage(
  { page, places }: RankedPassage,
  { found: words, asked }: QueryReading,
  search: Search,
): Promise<ReadPassage> {
  const { url, content, meta, anchors } = await search.index.text(page);
  const shown = content.split(/\s+/u);
  const own = asked.map((one, at) => (words[at]!.matches.has(page) ? one : null));
  const found = await findAll(own, new SearchedText(shown), search);
  const marks = words.length > 0 ? marksOf(found) : new Map(places.map((place) => [place, new Set([0])]));
  const blocks = readBlocks(anchors, shown.length);
  const title = meta.title ?? '';
  const known = found.flatMap((one) => one ?? []);
  const answering = answeringBlocks(blocks, marks);
  const best = answering[0] ?? { block: blocks[0], place: null };
  const parts = bestParts(answering).map((one) => partOf(url, one, shown, marks, blocks));
  if (best.block?.anchor && parts.length > 0) {
    return { url, title, excerpt: null, parts: parts.slice(0, partsShown), found: known };
  }
  const excerpt = best.block ? makeExcerpt(shown, marks, blocks, { block: best.block, place: best.place }) : null;
  return { url, title, excerpt, parts: parts.slice(0, partsNamed), found: known };
}

/** Each part once, where as much of the query stands as in any one place. */
function bestParts(answering: readonly Answering[]): Answering[] {
  const most = Math.max(...answering.map(({ asked }) => asked));
  const all = answering.filter(({ asked, block }) => asked === most && block.anchor !== null);
  return all.filter(({ block }, at) => all.findIndex((one) => one.block.anchor === block.anchor) === at);
}

/** Null for a word that the passage does not answer, or not in a way that can be told. */
function findAll(
  own: readonly (AskedWord | null)[],
  text: SearchedText,
  { synonyms }: Search,
): Promise<(FoundInText | null)[]> {
  return Promise.all(
    own.map(async (one) => {
      if (!one) return null;
      return text.find(one) ?? text.findOther(one, await synonyms(one.phrases.map(({ key }) => key)));
    }),
  );
}

function marksOf(found: readonly (FoundInText | null)[]): Marks {
  const marks = new Map<number, Set<number>>();
  for (const [asked, one] of found.entries()) {
    for (const place of one?.places ?? []) marks.set(place, (marks.get(place) ?? new Set<number>()).add(asked));
  }
  return marks;
}

function partOf(
  url: string,
  { block, place }: Answering,
  shown: readonly string[],
  marks: Marks,
  blocks: readonly Block[],
): ReadPart {
  const anchor = block.anchor!;
  const heading = blocks.find((one) => one.anchor === anchor)!;
  const name = placeName(anchor);
  const title = name ?? shown.slice(heading.from, heading.to).join(' ');
  // A heading is the link itself: what stands below it is shown.
  const below = name === null && block === heading ? blocks[blocks.indexOf(block) + 1] : undefined;
  const at = below?.anchor === anchor ? { block: below, place: null } : { block, place };
  return { url: `${url}#${anchor}`, title, excerpt: makeExcerpt(shown, marks, blocks, at) };
}
