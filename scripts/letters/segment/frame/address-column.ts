/** The ministry's address column, `Postadresse` … `Saksbehandler`, which an extraction may put anywhere in the text. */
import type { SourceLine } from '../../reading.ts';

const columnLabels = /^(?:Postadresse|Kontoradresse|Telefon\*?|Org\.nr\.|Avdeling|Saksbehandler|www\.\S+)$/u;
/** Lines with words from one label to the next: an address and what the end of a page may have put between. */
const nextLabel = 6;

/** Numbers of its lines: from `Postadresse` to its last label, and the lines right below that. */
export function columnOf(lines: readonly SourceLine[]): Set<number> {
  const written = lines.filter(({ text }) => text.trim());
  const column = new Set<number>();
  let last = Number.NEGATIVE_INFINITY;
  for (const [at, { n, text }] of written.entries()) {
    const line = text.trim();
    const isNear = at - last <= nextLabel;
    if (line === 'Postadresse' || (isNear && columnLabels.test(line))) {
      if (isNear) for (const between of written.slice(last, at)) column.add(between.n);
      column.add(n);
      last = at;
    } else if (written[at - 1]?.n === n - 1 && column.has(n - 1)) column.add(n);
  }
  return column;
}
