import type { PhrasingContent } from 'mdast';
import type { Vocabulary } from '../../../../text/vocabulary.ts';
import { joinLines } from '../../../layout/join-lines.ts';

/** Lines of a table cell; each that `begins` says so of begins a paragraph of its own, below the one before. */
export function joinCell(
  lines: readonly string[],
  begins: (line: string, at: number) => boolean,
  vocabulary: Vocabulary,
): PhrasingContent[] {
  const paragraphs: string[][] = [];
  for (const [at, line] of lines.entries()) {
    if (at === 0 || begins(line, at)) paragraphs.push([]);
    paragraphs.at(-1)!.push(line);
  }
  return paragraphs.flatMap((paragraph, at): PhrasingContent[] => {
    const text: PhrasingContent = { type: 'text', value: joinLines(paragraph, vocabulary) };
    return at > 0 ? [{ type: 'break' }, text] : [text];
  });
}
