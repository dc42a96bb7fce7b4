/** Lines of a source as one text, and the line that a place in it stands on. */

import { canonicalIdentifier } from '../../../src/domain/identifier.ts';
import type { LineRange } from '../../../src/schemas/index.ts';
import { findMentions } from '../rules/naming-sentence.ts';

/** A source document as read, or as published. */
interface Lines {
  lines: readonly { n: number; text: string }[];
}

export interface LineText {
  text: string;
  lineAt: (index: number) => number;
}

export const linesIn = ([first, last]: LineRange, { lines }: Lines) => lines.slice(first - 1, last);

/** The lines as they stand, with a space between them. */
export function lineText(lines: LineRange, document: Lines): LineText {
  const starts: { start: number; n: number }[] = [];
  let text = '';
  for (const line of linesIn(lines, document)) {
    starts.push({ start: text.length, n: line.n });
    text += `${line.text.trim()} `;
  }
  return { text, lineAt: (index) => starts.findLast(({ start }) => start <= index)?.n ?? lines[0] };
}

/** The first of the lines that names an assignment; the first of all where its number is split in a way no rule reads. */
export function lineNaming(id: string, lines: LineRange, document: Lines): number {
  const { text, lineAt } = lineText(lines, document);
  const canonical = canonicalIdentifier(id);
  return lineAt(findMentions(text).find((one) => canonicalIdentifier(one.id) === canonical)?.index ?? 0);
}
