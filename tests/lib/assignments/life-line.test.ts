/** The drawing of what happened to an assignment: places on a line of years. */
import { describe, expect, it } from 'vitest';
import { drawLifeLine } from '../../../src/lib/assignments/life-line.ts';

const event = (
  name: 'given' | 'clarified' | 'carried-over' | 'postponed',
  year: number,
  date: string | null = null,
) => ({
  event: name,
  year,
  date,
});

describe('life line', () => {
  it('is not drawn where nothing has happened since', () => {
    expect(drawLifeLine([])).toBeNull();
    expect(drawLifeLine([event('given', 2024, '2024-01-30')])).toBeNull();
  });

  it('has a tick for each year and one for the end', () => {
    const drawing = drawLifeLine([event('given', 2023, '2023-01-01'), event('carried-over', 2025, '2025-07-01')]);
    expect(drawing?.years.map(({ year }) => year)).toEqual([2023, 2024, 2025, null]);
    const [first, second, third, end] = drawing!.years.map(({ x }) => x);
    expect(second! - first!).toBeCloseTo(third! - second!, 0);
    expect(end! - third!).toBeCloseTo(second! - first!, 0);
  });

  it('puts a dated event at its day', () => {
    const drawing = drawLifeLine([event('given', 2023, '2023-01-01'), event('carried-over', 2024, '2024-07-01')])!;
    expect(drawing.marks[0]!.x).toBe(drawing.years[0]!.x);
    const middle = (drawing.years[1]!.x + drawing.years[2]!.x) / 2;
    expect(drawing.marks[1]!.x).toBeCloseTo(middle, 0);
  });

  it('keeps undated events in their year, in order, before the next dated one', () => {
    const drawing = drawLifeLine([
      event('given', 2023),
      event('clarified', 2023),
      event('carried-over', 2024, '2024-01-30'),
    ])!;
    const [given, clarified, carried] = drawing.marks;
    expect(drawing.years[0]!.x).toBeLessThan(given!.x);
    expect(given!.x).toBeLessThan(clarified!.x);
    expect(clarified!.x).toBeLessThan(drawing.years[1]!.x);
    expect(carried!.x).toBeGreaterThanOrEqual(drawing.years[1]!.x);
    expect(drawing.marks.map(({ isDated }) => isDated)).toEqual([false, false, true]);
  });

  it('moves marks apart that would cover each other, and keeps all on the line', () => {
    const days = Array.from({ length: 6 }, (_, at) => event('clarified', 2024, `2024-12-${25 + at}`));
    const drawing = drawLifeLine([event('given', 2024, '2024-12-24'), ...days])!;
    const places = drawing.marks.map(({ x }) => x);
    for (const [at, place] of places.slice(1).entries()) expect(place - places[at]!).toBeGreaterThanOrEqual(17.9);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThanOrEqual(drawing.width);
  });

  it('holds more marks than there is wanted room for', () => {
    const many = Array.from({ length: 40 }, () => event('clarified', 2024, '2024-05-01'));
    const places = drawLifeLine(many)!.marks.map(({ x }) => x);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  });
});
