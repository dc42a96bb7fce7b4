import type { Options as Schema } from 'rehype-sanitize';
import { broughtClasses } from './show-notes.ts';
import { restoredMarks } from './show-restored.ts';

const headings = ['h2', 'h3', 'h4', 'h5', 'h6'];

/** An id is an anchor of the letter. */
const anchor: [string, RegExp] = ['id', /^[a-z0-9-]+$/u];

/**
 * For rehype-sanitize, the one place where letter text is sanitised. What a letter's text may be: headings, paragraphs, lists, tables, emphasis, links and marks of
 * restored words. No style, no script, no image, no class but those marks' and our notes', no raw HTML. An element that is not named here goes, its text stays.
 */
export const letterSchema: Schema = {
  tagNames: [
    ...headings,
    ...['p', 'br', 'em', 'strong', 'sup', 'a', 'span', 'div'],
    ...['ul', 'ol', 'li', 'blockquote'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    ...Object.fromEntries([...headings, 'li', 'p'].map((name) => [name, [anchor]])),
    a: ['href'],
    div: [['className', 'letter-note', 'brought', ...broughtClasses], ['role', 'group'], 'ariaLabel'],
    p: [anchor, ['className', 'brought-label', 'brought-end']],
    ol: ['start'],
    span: [['className', ...restoredMarks], 'dataFra'],
    th: [['align', 'left', 'center', 'right']],
    td: [['align', 'left', 'center', 'right']],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: Object.fromEntries(['thead', 'tbody', 'tr', 'th', 'td'].map((name) => [name, ['table']])),
  /** These go with all they hold. */
  strip: ['script', 'style'],
  /** Ids are kept as they are: they are addresses of record, and none of our own ids can be written with a-z, 0-9 and -. */
  clobber: [],
  clobberPrefix: '',
};
