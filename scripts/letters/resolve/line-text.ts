/** Lines of a source as one text, and the line that a place in it stands on. */
import type { LineRange } from '../../../src/schemas/index.ts';
import type { SourceDocument } from '../reading.ts';

export interface LineText {
  text: string;
  lineAt: (index: number) => number;
}

export function joinLines(lines: LineRange, document: SourceDocument): LineText {
  const starts: { start: number; n: number }[] = [];
  let text = '';
  for (const line of document.lines.slice(lines[0] - 1, lines[1])) {
    starts.push({ start: text.length, n: line.n });
    text += `${line.text.trim()} `;
  }
  return { text, lineAt: (index) => starts.findLast(({ start }) => start <= index)?.n ?? lines[0] };
}
