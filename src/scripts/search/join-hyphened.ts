/** A word typed with a hyphen, or with a single letter before it, is one word where the letters have it as one. */
import { stopWords } from '../../domain/words/stop-words.ts';
import { formsOf } from '../../domain/words/word-forms.ts';
import type { WordIndex } from './word-index.ts';

const parted = /[\p{L}\p{N}]+(?:[-‑–][\p{L}\p{N}]+)+|(?<![\p{L}\p{N}])\p{L} [\p{L}\p{N}]{3,}/gu;

/** `e-helse` and `e helse` become `ehelse`, as the index has it beside `e` and `helse`; `psykisk-helse` stays two words. */
export async function joinHyphened(text: string, index: WordIndex): Promise<string> {
  let joined = text.toLowerCase();
  for (const [found] of joined.matchAll(parted)) {
    const [first = '', ...others] = found.split(/[-‑– ]/u);
    if (found.includes(' ') && stopWords.has(first)) continue;
    const word = first + others.join('');
    if (await isKnown(word, index)) joined = joined.replace(found, word);
  }
  return joined;
}

async function isKnown(word: string, index: WordIndex): Promise<boolean> {
  const found = await Promise.all(formsOf(word).map((form) => index.find(form)));
  return found.some((pages) => pages.some(({ places }) => places.length > 0));
}
