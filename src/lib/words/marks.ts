/** Marks at the end of words that the index holds beside those a text prints. Pagefind keeps `_` as a letter. */
import { keyOf } from '../identifier.ts';

/** A part of a compound: `mat_` where the text has skolemat. */
export const partMark = '_';
/** A word that means the same as one in the text. */
export const sameMark = '_s';
/** A related word. */
export const relatedMark = '_r';

/** The word under which a page is kept that names an ID, or that the ID's page names: `tb20247_r`. Null for no ID. */
export function idWord(id: string): string | null {
  const key = keyOf(id);
  return key && key.toLowerCase().replace('-', '') + relatedMark;
}
