/** Words with restored ones marked, for data that is shown in pieces. */
import type { PhrasingContent } from 'mdast';
import { toMarkedMarkdown } from '../../text/markdown.ts';

/** True where a Markdown text marks a word as restored or corrected. */
export const hasMarks = (markdown: string) => /:(?:lest|rettet)\[/u.test(markdown);

/** Markdown, or null where no word is restored. */
export function markedWords(words: PhrasingContent[]): string | null {
  const isMarked = words.some(({ type }) => type === 'textDirective');
  return isMarked ? toMarkedMarkdown([{ type: 'paragraph', children: words }]) : null;
}
