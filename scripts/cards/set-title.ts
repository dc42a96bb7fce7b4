/** A title set in lines: as large as it can be within its room. */
import { type Weight, widthOf } from './fonts.ts';

export interface SetTitle {
  /** Pixels. */
  size: number;
  lines: string[];
}

interface Room {
  /** Pixels. */
  width: number;
  /** Most lines at each size, largest size first. */
  sizes: { size: number; lines: number }[];
  weight: Weight;
}

/** Where even the smallest size has no room for all, the last line ends in an ellipsis at a word. */
export function setTitle(title: string, { width, sizes, weight }: Room): SetTitle {
  const words = title.replace(unprintable, '').split(/\s+/u).filter(Boolean);
  for (const { size, lines: most } of sizes) {
    const lines = breakLines(words, (text) => widthOf(text, size, weight) <= width);
    if (lines.length <= most && lines.every((line) => widthOf(line, size, weight) <= width)) return { size, lines };
  }
  const { size, lines: most } = sizes.at(-1)!;
  const fits = (text: string) => widthOf(text, size, weight) <= width;
  const lines = breakLines(words, fits);
  if (lines.length <= most) return { size, lines };
  return { size, lines: [...lines.slice(0, most - 1), cutAtWord(lines.slice(most - 1).join(' '), fits)] };
}

/** Characters that XML cannot hold: control characters other than white space, halves of a pair. */
const unprintable = /[^\P{Cc}\s]|\p{Cs}|[\uFFFE\uFFFF]/gu;

function breakLines(words: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function cutAtWord(line: string, fits: (line: string) => boolean): string {
  let cut = line;
  while (cut.includes(' ') && !fits(`${cut} …`)) cut = cut.slice(0, cut.lastIndexOf(' '));
  return `${cut} …`;
}
