import type { Element, ElementContent, Root } from 'hast';
import { toString as plainText } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { isNynorsk } from '../domain/words/is-nynorsk.ts';

/**
 * A rehype plugin: a passage in nynorsk says so, so that a screen reader reads it right: `<p lang="nn">`.
 *
 * Headings, paragraphs, table cells and whole lists are told one by one by words that only one of the two written
 * languages has: two different words of nynorsk at least, and more than of bokmål. TB2023-61 and kap. 575 of the letter
 * for 2024 are in nynorsk. In what is not, a sentence or what stands after a colon is told by itself: TTB2023-25 quotes
 * the Storting's white paper (`der det blant annet står: Regjeringa vil sikre …`).
 */
export function markLanguage() {
  return (tree: Root) => {
    visit(tree, 'element', (element) => {
      const isPassage = passages.has(element.tagName);
      if (isPassage && isNynorsk(plainText(element))) {
        element.properties.lang = 'nn';
        return SKIP;
      }
      if (isPassage || element.tagName === 'li') element.children = element.children.flatMap(markSentences);
      return undefined;
    });
  };
}

const passages = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'td', 'th']);

const sentenceStart = /(?<=[.:!?][»")]?\s+)(?=[«"(]?\p{Lu})/u;

function markSentences(node: ElementContent): ElementContent[] {
  if (node.type !== 'text') return [node];
  const sentences = node.value.split(sentenceStart);
  if (!sentences.some(isNynorsk)) return [node];
  return sentences.map((value): ElementContent => {
    const text = { type: 'text' as const, value };
    return isNynorsk(value) ? sentenceOf(text) : text;
  });
}

const sentenceOf = (text: ElementContent): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { lang: 'nn' },
  children: [text],
});
