/**
 * How Markdown of letters becomes HTML: the order of the plugins.
 *
 * Letter text is untrusted. `rehypeSanitize` with `letterSchema` is the one place where it is sanitised; what stands before it only moves
 * text about, what stands after it adds markup of our own and never reads HTML out of the text.
 */
import rehypeSanitize from 'rehype-sanitize';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import type { PluggableList } from 'unified';
import { addBasePath } from './add-base-path.ts';
import { applyDesign } from './apply-design.ts';
import { breakCells } from './break-cells.ts';
import { groupPassages } from './group-passages.ts';
import { linkHeadings } from './link-headings.ts';
import { linkParts } from './link-parts.ts';
import { lowerHeadings } from './lower-headings.ts';
import { markLabelledLists } from './mark-labelled-lists.ts';
import { markLanguage } from './mark-language.ts';
import { readHeadingAnchors } from './read-heading-anchors.ts';
import { readPartAnchors } from './read-part-anchors.ts';
import { letterSchema } from './sanitize-letter.ts';
import { showHtmlAsText } from './show-html-as-text.ts';
import { showNotes } from './show-notes.ts';
import { showRestored } from './show-restored.ts';
import { wrapTables } from './wrap-tables.ts';

/** From Markdown to an HTML tree: what looks at no more than one block of split-blocks.ts. */
export const blockPlugins: PluggableList = [
  [remarkGfm, { singleTilde: false }],
  remarkDirective,
  showHtmlAsText,
  readPartAnchors,
  showNotes,
  showRestored,
  readHeadingAnchors,
  lowerHeadings,
  remarkRehype,
  [rehypeSanitize, letterSchema],
  markLanguage,
  breakCells,
  linkParts,
  applyDesign,
  markLabelledLists,
];

/** What looks at the blocks of a text together, of a site under `base`. */
export const textPlugins = (base: string): PluggableList => [
  groupPassages,
  [addBasePath, base],
  wrapTables,
  linkHeadings,
];
