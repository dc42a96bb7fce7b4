/** Lines of a page that a machine has read, each with what stands before it. */
import type { LineUse } from '../../../../src/schemas/index.ts';
import type { SourceLine } from '../../reading.ts';

export interface ScanLine extends SourceLine {
  /** Trimmed. */
  text: string;
  /** True when blank lines stand before it. */
  gap: boolean;
  /** True for the first line of a page: it begins with a space, or the page's number stands before it. */
  newPage: boolean;
}

/** The lines with words; `uses` tells what has been set aside between them. */
export function toScanLines(lines: readonly SourceLine[], uses: ReadonlyMap<number, LineUse>): ScanLine[] {
  const found: ScanLine[] = [];
  let gap = true;
  let newPage = true;
  let last = 0;
  for (const line of lines) {
    const text = line.text.trim();
    while (++last < line.n) newPage ||= uses.get(last) === 'page-furniture';
    if (/^\s/u.test(line.raw) && line.raw.trim()) newPage = true;
    if (!text) gap = true;
    else {
      found.push({ ...line, text, gap, newPage });
      gap = false;
      newPage = false;
    }
  }
  return found;
}
