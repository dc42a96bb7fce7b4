/** Figures with years, and the bars that show them. */
import { describe, expect, it } from 'vitest';
import { datedFigures } from '../../scripts/collections/dated-figures.ts';
import { barChart } from '../../src/lib/bar-chart.ts';

const value = (series: number | null, year: number, printed: string, text = 'En setning.') => ({
  year,
  yearPrinted: true,
  value: printed,
  unit: 'prosent',
  text,
  series,
});

describe('datedFigures', () => {
  it('orders the figures of a series by year', () => {
    const [figures] = datedFigures([value(1, 2024, '83'), value(1, 2022, '75'), value(1, 2023, '69')]);
    expect(figures?.rows.map(({ year, value }) => [year, value])).toEqual([
      [2022, '75'],
      [2023, '69'],
      [2024, '83'],
    ]);
  });

  it('names each sentence of a series once, and keeps series apart', () => {
    const both = datedFigures([value(1, 2023, '53', 'A'), value(2, 2023, '33', 'C'), value(1, 2024, '48', 'B')]);
    expect(both.map(({ texts, rows }) => [texts, rows.length])).toEqual([
      [['A', 'B'], 2],
      [['C'], 1],
    ]);
  });

  it('reads thousands and decimals, and nothing else', () => {
    const [figures] = datedFigures([value(1, 2020, '109 765'), value(1, 2021, '3,05'), value(1, 2022, '3 av 4')]);
    expect(figures?.rows.map(({ amount }) => amount)).toEqual([109_765, 3.05, null]);
  });

  it('leaves out figures that stand alone', () => {
    expect(datedFigures([value(null, 2024, '42')])).toEqual([]);
  });
});

describe('barChart', () => {
  it('begins at nought: twice the figure is twice the bar', () => {
    const { bars } = barChart([
      { year: 2023, value: '40', amount: 40 },
      { year: 2024, value: '20', amount: 20 },
    ]);
    expect(bars[0]?.height).toBe(2 * (bars[1]?.height ?? 0));
    expect(bars.map(({ y, height }) => y + height)).toEqual([100, 100]);
  });

  it('stands bars as far apart as their years', () => {
    const middles = barChart([1999, 2018, 2023].map((year) => ({ year, value: '1', amount: 1 }))).bars.map(
      ({ middle }) => middle,
    );
    const [a = 0, b = 0, c = 0] = middles;
    expect((b - a) / (c - b)).toBeCloseTo(19 / 5, 1);
  });

  it('stays narrow where years are far apart, and draws nought', () => {
    const { width, bars } = barChart([1950, 2022, 2023].map((year) => ({ year, value: '0', amount: 0 })));
    expect(width).toBeLessThan(600);
    expect(bars.map(({ height }) => height)).toEqual([0, 0, 0]);
  });
});
