/** The ministry's address column, `Postadresse` … `Saksbehandler`, which an extraction may put anywhere in the text. */
import type { SourceLine } from '../../reading.ts';

const columnLabels = /^(?:Postadresse|Kontoradresse|Telefon\*?|Org\.nr\.|Avdeling|Saksbehandler|www\.\S+)$/u;

/** Numbers of its lines: from `Postadresse`, run by run, as long as a run begins with one of its labels. */
export function columnOf(lines: readonly SourceLine[]): Set<number> {
  const column = new Set<number>();
  let inside = false;
  let above = '';
  for (const { n, text } of lines) {
    const line = text.trim();
    if (line && !above) inside = inside ? columnLabels.test(line) : line === 'Postadresse';
    else if (line === 'Postadresse') inside = true;
    if (line && inside) column.add(n);
    above = line;
  }
  return column;
}
