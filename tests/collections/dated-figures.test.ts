/** Figures with years, and the bars that show them. */
import { describe, expect, it } from 'vitest';
import { datedFigures } from '../../scripts/collections/dated-figures.ts';
import { barChart } from '../../src/lib/bar-chart.ts';

const value = (year: number, printed: string, unit: string | null = 'prosent', text = 'En setning.') => ({
  year,
  yearPrinted: true,
  value: printed,
  unit,
  text,
});

describe('datedFigures', () => {
  it('orders the figures of a sentence by year', () => {
    const [figures] = datedFigures([value(2024, '83'), value(2022, '75'), value(2023, '69')]);
    expect(figures?.rows.map(({ year, value }) => [year, value])).toEqual([
      [2022, '75'],
      [2023, '69'],
      [2024, '83'],
    ]);
    expect(figures?.isSeries).toBe(true);
  });

  it('reads thousands and decimals', () => {
    const [figures] = datedFigures([value(2020, '109 765', 'brukere'), value(2021, '3,05', 'brukere')]);
    expect(figures?.rows.map(({ amount }) => amount)).toEqual([109_765, 3.05]);
  });

  it('keeps sentences apart: they may count different things', () => {
    const tied = datedFigures([value(2023, '53', '%', 'A'), value(2023, '33', '%', 'B'), value(2024, '48', '%', 'A')]);
    expect(tied.map(({ text, rows }) => [text, rows.length])).toEqual([['A', 2]]);
  });

  it.each([
    ['a year that stands twice', [value(2023, '33'), value(2023, '9')]],
    ['two units', [value(2023, '33', 'prosent'), value(2024, '9', 'kommuner')]],
    ['what is no plain number', [value(2023, '3 av 4'), value(2024, '9')]],
  ])('makes no series of %s', (_, values) => {
    expect(datedFigures(values).map(({ isSeries }) => isSeries)).toEqual([false]);
  });

  it('leaves out figures whose year is not printed', () => {
    expect(datedFigures([{ ...value(2024, '42'), yearPrinted: false }, value(2023, '1')])).toEqual([]);
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
