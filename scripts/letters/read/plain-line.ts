/**
 * Make a line plain: what looks the same to a reader is the same to the rules. Text copied from Word, the web or a PDF holds
 * no-break and thin spaces, letters in two parts, hyphens that do not show, letters fused into one sign.
 *
 * Takes: a line as received. Guarantees: no word is changed or lost; tabs and form feeds (page breaks) stay.
 */

/** Hyphens that a typesetter puts in: U+2010, the no-break U+2011 (`TB2026‑12`), and the soft one where it shows, at a line's end. */
const hyphen = /[\u2010\u2011]|\u00ad(?=\s*$)/gu;
/** A bullet of the fonts Symbol and Wingdings. */
const bullet = /[\uf0a7\uf0b7]/gu;
/** Letters fused into one sign: `ﬁ`, `ﬂ`. */
const ligature = /[\ufb00-\ufb06]/gu;
/** Spaces of other widths, line and paragraph separators, control characters but for the tab and the form feed. */
const oddSpace = /[\p{Z}--[ ]]|[\p{Cc}--[\t\f]]/gv;
/** What takes no room: soft hyphens, zero-width spaces and joiners, marks of direction, a byte order mark. */
const invisible = /\p{Cf}/gu;
/** Printable ASCII, as most lines hold it with æ, ø, å and «»: nothing to make plain. */
const plain = /^[\t\f -~«»æøåÆØÅ§éÉ–—•]*$/u;

export function plainLine(raw: string): string {
  if (plain.test(raw)) return raw;
  return raw
    .replace(hyphen, '-')
    .replace(bullet, '•')
    .replace(oddSpace, ' ')
    .replace(invisible, '')
    .replace(ligature, (sign) => sign.normalize('NFKC'))
    .normalize('NFC');
}
