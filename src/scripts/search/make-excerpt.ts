/** The piece of a text that answers best. Text only, never markup. */

import { isNynorsk } from '../../domain/words/is-nynorsk.ts';
import { noAnchor } from '../../lib/search/search-tables.ts';

export interface ExcerptPart {
  text: string;
  found: boolean;
}

export interface Excerpt {
  parts: ExcerptPart[];
  isNynorsk: boolean;
}

/** A paragraph, an item, a heading or a row: from its first word up to the first of the next. */
export interface Block {
  from: number;
  to: number;
  anchor: string | null;
}

/** Place of a word → the words of the query that it answers. */
export type Marks = ReadonlyMap<number, ReadonlySet<number>>;

const wordsShown = 34;
/** A block that ends so soon after is shown to its end. */
const wordsMore = 8;
/** So many words before the first one found, where the block or its sentence does not begin near. */
const wordsBefore = 8;
const beginningNear = 16;
/** Shorter than this it is shown with the block after it. */
const fewWords = 9;

export function readBlocks(anchors: readonly { id: string; location: number }[], length: number): Block[] {
  return anchors
    .map(({ id, location }, at) => {
      return { from: location, to: anchors[at + 1]?.location ?? length, anchor: id === noAnchor ? null : id };
    })
    .filter(({ from, to }) => to > from);
}

export interface Answering {
  block: Block;
  /** Place of the first word of those that stand together. */
  place: number;
  /** How many words of the query stand there. */
  asked: number;
  score: number;
}

/** Where in each block most of the query stands close together; blocks without any of it are left out. Best first. */
export function answeringBlocks(blocks: readonly Block[], marks: Marks): Answering[] {
  const marked = [...marks.keys()].sort((a, b) => a - b);
  const answering = blocks.flatMap((block): Answering[] => {
    const own = marked.filter((place) => place >= block.from && place < block.to);
    const windows = own.map((place) => scoreWindow(own, place, marks, block));
    const [best] = windows.sort((a, b) => b.score - a.score || a.place - b.place);
    return best ? [best] : [];
  });
  return answering.sort((a, b) => b.score - a.score || a.place - b.place);
}

function scoreWindow(own: readonly number[], place: number, marks: Marks, block: Block): Answering {
  const held = own.filter((other) => other >= place && other < place + wordsShown - wordsBefore);
  const asked = new Set(held.flatMap((one) => [...marks.get(one)!])).size;
  // Two words of the query that stand side by side, or in one: `skolemat`.
  const together = held.filter((one) => marks.has(one + 1) || marks.get(one)!.size > 1).length;
  return { block, place, asked, score: asked + 0.3 * Math.min(together, asked) + 0.02 * Math.min(held.length, 9) };
}

/** `place`: the word it is about; null for the beginning. */
export function makeExcerpt(
  words: readonly string[],
  marks: Marks,
  blocks: readonly Block[],
  at: { block: Block; place: number | null },
): Excerpt {
  const { block, place } = at;
  const from = place === null ? block.from : beginningOf(words, block, place);
  const to = block.to - from <= wordsShown + wordsMore ? block.to : from + wordsShown;
  const parts: ExcerptPart[] = [];
  const push = (text: string, found: boolean) => {
    const last = parts.at(-1);
    if (last && last.found === found) last.text += text;
    else if (text !== '') parts.push({ text, found });
  };
  if (from > block.from && !beginsSentence(words, from)) push('… ', false);
  for (let word = from; word < to; word += 1) pushWord(words[word]!, marks.has(word), word > from, push);
  const next = blocks[blocks.indexOf(block) + 1];
  if (to - from < fewWords && next && next.anchor === block.anchor && next.from === to) {
    push(' – ', false);
    const rest = Math.min(next.to, next.from + wordsShown);
    for (let word = next.from; word < rest; word += 1) pushWord(words[word]!, marks.has(word), word > next.from, push);
    if (rest < next.to) push(' …', false);
  } else if (to < block.to) push(' …', false);
  return { parts, isNynorsk: isNynorsk(words.slice(block.from, block.to).join(' ')) };
}

/** Only the letters of a word are marked, not the comma after it. */
function pushWord(text: string, found: boolean, spaced: boolean, push: (text: string, found: boolean) => void): void {
  const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(text) ?? [];
  push(`${spaced ? ' ' : ''}${before}`, false);
  push(word, found);
  push(after, false);
}

function beginningOf(words: readonly string[], { from }: Block, place: number): number {
  if (place - from <= beginningNear) return from;
  for (let at = place; at > place - beginningNear; at -= 1) if (beginsSentence(words, at)) return at;
  return place - wordsBefore;
}

const abbreviation = /^(?:kap|nr|jf|ev|mv|dvs|ca|pkt|st|meld|prop|inst|bl\.a|f\.eks|t\.o\.m|\d+)\.$/iu;

function beginsSentence(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? '';
  return /[.?!][»")]?$/u.test(before) && !abbreviation.test(before) && /^[«"(]?\p{Lu}/u.test(words[at]!);
}
