/**
 * Splits a bundle into its letters, in file order.
 *
 * A letter begins at its address column (`Postadresse`) where a title follows it, at a title that has no address column
 * before it, at `1 Innledning` where the numbering begins anew, or where the file begins.
 */
import type { SourceLine } from '../../reading.ts';
import { columnOf } from '../../rules/letter-head.ts';
import { beginsTitle } from '../../rules/letter-title.ts';

/** Letters share all lines out between them; blank lines between two belong to the first. */
export function splitLetters(lines: readonly SourceLine[]): SourceLine[][] {
  const column = columnOf(lines);
  const heads = columnsWithTitle(lines, column);
  const letters: SourceLine[][] = [[]];
  let headed = false;
  let empty = true;
  for (const line of lines) {
    const text = line.text.trim();
    const begins =
      (text === 'Postadresse' && heads.has(line.n)) || (beginsTitle(text) && !headed) || isFirstSection(text);
    if (begins && !empty) {
      letters.push([]);
      empty = true;
    }
    if (text) {
      headed = heads.has(line.n);
      empty = false;
    }
    letters.at(-1)!.push(line);
  }
  return letters;
}

function isFirstSection(text: string): boolean {
  return /^1 Innledning$/u.test(text);
}

/** Lines of the address columns whose next text is a title. */
function columnsWithTitle(lines: readonly SourceLine[], column: ReadonlySet<number>): Set<number> {
  const heads = new Set<number>();
  let titleBelow = false;
  for (const { n, text } of [...lines].reverse()) {
    if (!text.trim()) continue;
    if (!column.has(n)) titleBelow = beginsTitle(text);
    else if (titleBelow) heads.add(n);
  }
  return heads;
}
