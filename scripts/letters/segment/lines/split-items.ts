/**
 * Splits items that stand on one line of HTML: `1. … planen.2. Helsedirektoratet …`, `- … arbeidet.- Utrede …`,
 * `a. … sykehjemsmedisinb. å etablere …`.
 *
 * Guarantees: a text is only split at a mark of the same look as the one it begins with, the next in order where
 * marks have an order, and before words that begin as the first item does. Nothing else is split.
 */
import type { PhrasingContent } from 'mdast';
import { type ListMark, readMark } from './marks.ts';

export interface SplitItem {
  mark: ListMark | null;
  content: PhrasingContent[];
}

/** Items of a run of phrasing; one without a mark when it begins with none. */
export function splitItems(content: readonly PhrasingContent[]): SplitItem[] {
  const [first, ...others] = content;
  const marked = first?.type === 'text' ? readMark(first.value) : null;
  if (!marked || first?.type !== 'text') return [{ mark: null, content: [...content] }];

  const items: SplitItem[] = [];
  let mark = marked.mark;
  let open: PhrasingContent[] = [];
  for (const node of [{ ...first, value: marked.rest }, ...others]) {
    let left = node;
    for (;;) {
      const next = left.type === 'text' ? nextItem(left.value, mark, marked.rest) : null;
      if (!next || left.type !== 'text') break;
      items.push({ mark, content: [...open, { ...left, value: next.before }] });
      mark = next.mark;
      open = [];
      left = { ...left, value: next.rest };
    }
    open.push(left);
  }
  return [...items, { mark, content: open }];
}

interface NextItem {
  before: string;
  mark: ListMark;
  rest: string;
}

function nextItem(text: string, last: ListMark, model: string): NextItem | null {
  const label = last.style === '-' || last.style === '•' ? last.style : labelAfter(last);
  for (let at = text.indexOf(label); label && at >= 0; at = text.indexOf(label, at + 1)) {
    const before = text.slice(0, at);
    const marked = readMark(text.slice(at));
    if (marked && stands(before, label, marked.rest, model)) {
      return { before: before.trimEnd(), mark: marked.mark, rest: marked.rest };
    }
  }
  return null;
}

/** `2.` after `1.`, `b)` after `a)`, `(3)` after `(2)`; empty for marks that are not split. */
function labelAfter({ style, ordinal, label }: ListMark): string {
  if (ordinal === null || !label) return '';
  if (style.includes('1') && style !== '1.1') return label.replace(/\d+/u, String(ordinal + 1));
  return style.includes('a') ? label.replace(/[a-zæøå]/u, (letter) => nextLetter(letter)) : '';
}

const nextLetter = (letter: string) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1);

const sentenceEnd = new Set('.:;,!?)]»”"');

/**
 * True where a mark may stand: at the start, after white space or the end of a sentence, before a word of the same
 * case as the first item's. A letter may also stick to a word (`…medisinb. å etablere`), but only before a small
 * letter, where no sentence can have ended.
 */
function stands(before: string, label: string, rest: string, model: string): boolean {
  if (label === '•') return true;
  const small = startsSmall(model);
  if (startsSmall(rest) !== small && !/^\p{N}/u.test(rest)) return false;
  const last = before.slice(-1);
  if (last === '' || sentenceEnd.has(last)) return true;
  if (last.trim() === '') return label !== '-' || !small || sentenceEnd.has(before.slice(-2, -1));
  return small && /^\p{L}/u.test(label);
}

const startsSmall = (text: string) => /^[«"“]?\p{Ll}/u.test(text);
