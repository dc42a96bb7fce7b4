/**
 * Items of one cell of the calendar that have lost their marks and run on: `… under kap. 740. Innspill til …`, `… oppnådde
 * resultater Rapporter på …`. The letter of 2023 prints the same items on rows of their own, the later ones without a date.
 *
 * Takes: a row of the calendar. Guarantees: the row, or one row an item, on the same lines and in the same order; only the
 * first has the date. A sentence that begins with anything but what is delivered goes on with its item (`Dette gjelder …`).
 */
import type { PhrasingContent } from 'mdast';
import type { LineRange } from '../../../../src/schemas/index.ts';

export interface Row {
  cells: PhrasingContent[][];
  lines: LineRange;
  sharesRow?: true;
}

/** Before the name of what is delivered, after a full stop or a word in lower case. */
const itemStart =
  /(?<=[.\p{Ll}])\s+(?=(?:Budsjettforslag|Etatsstyringsmøte|Eventuelle|Forslag|Frist|Innspill|Leveranse|Oversikt|Rapport\p{Ll}*)(?!\p{L}))/u;

export function splitCalendarRow(row: Row): Row[] {
  const [when = [], what = [], ...others] = row.cells;
  const [text] = what;
  if (what.length !== 1 || text?.type !== 'text') return [row];
  return text.value.split(itemStart).map((value, at) => ({
    cells: at === 0 ? [when, [{ ...text, value }], ...others] : [[], [{ ...text, value }]],
    lines: row.lines,
    ...((at > 0 || row.sharesRow) && { sharesRow: true }),
  }));
}
