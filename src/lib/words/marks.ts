/** Marks at the end of words that the index holds beside those a text prints. Pagefind keeps `_` as a letter. */

/** A part of a compound: `mat_` where the text has skolemat. */
export const partMark = '_';
/** A word that means the same as one in the text. */
export const sameMark = '_s';
/** A related word. */
export const relatedMark = '_r';
