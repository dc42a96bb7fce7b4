/** Joins lines as layout/join-lines does; a year span cut at its dash, `(2024— / 2025)`, is one word again. */
import type { PhrasingContent } from 'mdast';
import type { Vocabulary } from '../../../text/vocabulary.ts';
import { joinLines } from '../../layout/join-lines.ts';

const openSpan = /\d[—–]$/u;

export function joinText(lines: readonly string[], vocabulary: Vocabulary): string {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last && openSpan.test(last) && /^\d/u.test(line)) whole[whole.length - 1] = `${last}${line}`;
    else whole.push(line);
  }
  return joinLines(whole, vocabulary);
}

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
    const text: PhrasingContent = { type: 'text', value: joinText(paragraph, vocabulary) };
    return at > 0 ? [{ type: 'break' }, text] : [text];
  });
}
