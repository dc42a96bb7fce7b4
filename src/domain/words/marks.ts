/**
 * Marks at the end of words that the index holds beside those a text prints. Pagefind keeps `_` at the end of a word; with a
 * letter after it, it would also index what stands before as a word of the text.
 */
import { keyOf } from '../asked-identifier.ts';

/** A part of a compound: `mat_` where the text has skolemat. */
export const partMark = '_';
/** A word that means the same as one in the text. */
export const sameMark = '__';
/** A related word. */
export const relatedMark = '___';

/** The word under which a page is kept that names an ID, or that the ID's page names: `tb20247___`. Null for no ID. */
export function idWord(id: string): string | null {
  const key = keyOf(id);
  return key && key.toLowerCase().replace('-', '') + relatedMark;
}
