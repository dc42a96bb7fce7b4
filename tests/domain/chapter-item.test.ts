import { describe, expect, it } from 'vitest';
import { isRevenue, readChapterItem } from '../../src/domain/chapter-item.ts';

describe('chapter and item', () => {
  it.each([
    ['740 01', '740', '01'],
    ['0740 01', '740', '01'],
    ['2755 i 70', '2755', '70'],
    ['701.21', '701', '21'],
    ['070121', '701', '21'],
    ['271170', '2711', '70'],
    ['Kap. 765, post 21', '765', '21'],
    [' 21', null, '21'],
    ['717 ', '717', null],
    ['Sum utgiftsført ', null, null],
    ['2.1.2 Tildelinger', null, null],
    ['TTB2023-12 Styringsinformasjon', null, '12'],
  ])('%s', (text, chapter, item) => expect(readChapterItem(text)).toEqual({ chapter, item }));

  it.each([
    ['3714', true],
    ['5572', true],
    ['2790', false],
    ['740', false],
  ])('%s is revenue: %s', (chapter, revenue) => expect(isRevenue(chapter)).toBe(revenue));
});
