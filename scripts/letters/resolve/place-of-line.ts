/** Where a reader finds a line: the letter's page at the nearest heading above it. */
import type { Letter } from '../../../src/schemas/index.ts';

export function placeOfLine({ url, sections }: Letter, line: number): string {
  const anchor = sections.findLast((section) => section.line <= line)?.anchor;
  return anchor ? `${url}#${anchor}` : url;
}
