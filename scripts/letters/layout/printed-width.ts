/**
 * How wide a line was on paper. The letters are set in Times New Roman 12, and a text layer or a reading keeps their lines:
 * width is the only witness left of lines that were ended on purpose.
 */

/** Widths of Times in thousandths of the type size, grouped by width. Source: the font's published metrics. */
const widths: [number, string][] = [
  [200, '|'],
  [250, ' ,.'],
  [278, 'ijlt/:;'],
  [333, 'fr()-[]I!'],
  [389, 'sJ'],
  [408, '"'],
  [444, 'aceéz?å'],
  [556, 'FPS'],
  [564, '+='],
  [611, 'ELTZ'],
  [667, 'ABCRæ'],
  [722, 'wDGHKNOQUVXYØÅ'],
  [778, 'm&'],
  [833, '%'],
  [889, 'MÆ'],
  [921, '@'],
  [944, 'W'],
  [1000, '—'],
];
const widthOf = new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
const pointSize = 12;

/** Width in points; every other character is as wide as a digit. */
export function printedWidth(text: string): number {
  let thousandths = 0;
  for (const letter of text) thousandths += widthOf.get(letter) ?? 500;
  return (thousandths * pointSize) / 1000;
}
