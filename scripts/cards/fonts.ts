/** The two cuts of Inter that cards are set in, and how wide they run. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

export type Weight = 'regular' | 'semibold';

const find = createRequire(import.meta.url).resolve;

export const fontFiles: Record<Weight, string> = {
  regular: find('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  semibold: find('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
};

const opened = new Map<Weight, Font>();

function fontOf(weight: Weight): Font {
  const known = opened.get(weight);
  if (known) return known;
  const font = create(readFileSync(fontFiles[weight]));
  if (font.isCollection) throw new Error(`Unexpected collection of fonts in ${fontFiles[weight]}, expected one font`);
  opened.set(weight, font);
  return font;
}

/** Pixels that `text` takes at `size`; kerning is left out, so it is never more than this by much. */
export function widthOf(text: string, size: number, weight: Weight): number {
  const font = fontOf(weight);
  const units = [...text].reduce((sum, sign) => sum + font.glyphForCodePoint(sign.codePointAt(0) ?? 0).advanceWidth, 0);
  return (units / font.unitsPerEm) * size;
}
