import type { Root } from 'hast';
import { toString as plainText } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { isNynorsk } from '../lib/words/is-nynorsk.ts';

/**
 * A rehype plugin: a passage in nynorsk says so, so that a screen reader reads it right: `<p lang="nn">`.
 *
 * Headings, paragraphs, table cells and whole lists are told one by one by words that only one of the two written
 * languages has: two different words of nynorsk at least, and more than of bokmål. TB2023-61 and kap. 575 of the letter
 * for 2024 are in nynorsk. A single sentence quoted within a bokmål paragraph (TTB2023-25) is not told.
 */
export function markLanguage() {
  return (tree: Root) => {
    visit(tree, 'element', (element) => {
      if (!passages.has(element.tagName)) return;
      if (isNynorsk(plainText(element))) element.properties.lang = 'nn';
      return SKIP;
    });
  };
}

const passages = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'td', 'th']);
