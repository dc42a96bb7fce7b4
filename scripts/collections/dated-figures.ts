/** The figures of an answer that are printed with their years, and which of them can be drawn. */
import type { DatedFigures, ReportValue } from '../../src/schemas/index.ts';

/**
 * One entry for each sentence that prints two or more, its rows in order of year. Rows are a series where each year stands
 * once and no two units are printed: `75 prosent i 2022, 69 prosent i 2023 og 83 prosent i 2024`, `332 … mot 245 tilfeller`.
 * Figures of different sentences may count different things, and so may those of a sentence that gives a year twice
 * («økning fra 33 i 2023 … økt fra 9 i 2023»).
 */
export function datedFigures(values: readonly ReportValue[]): DatedFigures[] {
  const bySentence = Map.groupBy(
    values.filter(({ yearPrinted }) => yearPrinted),
    ({ text }) => text,
  );
  const several = [...bySentence].filter(([, group]) => group.length > 1);
  return several.map(([text, group]) => {
    const rows = group
      .map(({ year, value, unit }) => ({ year, value, unit, amount: amountOf(value) }))
      .sort((a, b) => a.year - b.year);
    const years = new Set(rows.map(({ year }) => year));
    const units = new Set(rows.flatMap(({ unit }) => unit ?? []));
    const isSeries = years.size > 1 && years.size === rows.length && units.size <= 1;
    return { text, rows, isSeries: isSeries && rows.every(({ amount }) => amount !== null) };
  });
}

/** `133 731` → 133731, `3,0` → 3; null where it is no plain number. */
function amountOf(printed: string): number | null {
  const plain = printed.replaceAll(/\s/gu, '').replace(',', '.');
  return /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
}
