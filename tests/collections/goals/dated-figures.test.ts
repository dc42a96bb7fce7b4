/** Figures with years. */
import { describe, expect, it } from 'vitest';
import { datedFigures } from '../../../scripts/collections/goals/dated-figures.ts';

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
