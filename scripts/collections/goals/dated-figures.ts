/** Figures of an answer that are one thing over several years, for a table and a chart. */
import type { DatedFigures, ReportValue } from '../../../src/schemas/index.ts';

/** One entry a series of report.json, its rows in order of year. Figures that stand alone are told by the text itself. */
export function datedFigures(values: readonly ReportValue[]): DatedFigures[] {
  const series = Map.groupBy(values, (value) => value.series);
  series.delete(null);
  return [...series.values()].map((group) => {
    const rows = group.map(({ year, yearPrinted, value, unit }) => {
      return { year, yearPrinted, value, unit, amount: amountOf(value) };
    });
    return {
      texts: [...new Set(group.map(({ text }) => text))],
      rows: rows.sort((a, b) => a.year - b.year),
    };
  });
}

/** `133 731` → 133731, `3,0` → 3; null where it is no plain number. */
function amountOf(printed: string): number | null {
  const plain = printed.replaceAll(/\s/gu, '').replace(',', '.');
  return /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
}
