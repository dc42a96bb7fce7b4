/**
 * Rows of a letter's calendars, and of its list of special reports (særskilt rapportering).
 *
 * Takes: the tables in place. Guarantees: one entry per printed row, in order; a further item of the row above has
 * its date; a row whose own date cell is empty has none, and a date is null where no day is fixed.
 */

import { readDate } from '../../../src/domain/date.ts';
import type { CalendarRow } from '../../../src/schemas/index.ts';
import { readDayOfYear } from '../rules/day-of-year.ts';
import type { PlacedTable } from './table-places.ts';

/** Head of the date column where the table is no calendar by name: «Frist/hyppighet». */
const dueHead = /^frist/iu;

/** «Per 31.12» is the day that figures are taken, not the day something is due. */
const cutOff = /^per\b/iu;

export function readCalendar(tables: readonly PlacedTable[], letter: string, year: number): CalendarRow[] {
  return tables
    .filter(({ use, head }) => use === 'calendar' || (use === 'table' && dueHead.test(head[0] ?? '')))
    .flatMap((table) => {
      let when = '';
      return table.rows.map(({ cells: [day = '', what = '', remark = ''], sharesRow, line }): CalendarRow => {
        const sameAsAbove = sharesRow && day === '' && when !== '';
        if (!sameAsAbove) when = day.replaceAll('\n', ' ');
        return {
          letter,
          year,
          date: cutOff.test(when) ? null : (readDate(when) ?? readDayOfYear(when, year)),
          when,
          ...(sameAsAbove && { sameAsAbove }),
          what,
          remark: remark || null,
          table: table.heading,
          url: table.url,
          line,
        };
      });
    });
}
