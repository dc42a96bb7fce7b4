/**
 * Budget chapters and items that running text names: `over kap. 740. post 01`, `kap. 762.21 og 732.21`,
 * `hele kap. 760`, `kapittel 2751 og 2752`, `over 760.21`. A section number (`kapittel 3.11`) has fewer digits.
 */

export interface ChapterMention {
  /** Without leading zeros. */
  chapter: string;
  /** Two digits, null where the text names the chapter alone. */
  item: string | null;
  /** Offset of the first character in the text. */
  index: number;
}

const chapter = String.raw`0?(?<chapter>[1-9]\d{2,3})(?!\d)`;
const item = String.raw`(?:(?:[.,]? ?post |\.)(?<item>\d{2})(?!\d))`;
const patterns: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\p{L})kap(?:\.|ittel)? ?${chapter}${item}?`, 'giu'),
  // A second one after `og`, and one without its label after a word that says where money is.
  new RegExp(String.raw`(?<=(?<!\p{L})kap(?:\.|ittel)? ?\d{3,4}(?:\.\d{2})? og )${chapter}${item}?`, 'giu'),
  new RegExp(String.raw`(?<=(?<!\p{L})(?:over|på) )${chapter}${item}`, 'giu'),
];

export function findChapterMentions(text: string): ChapterMention[] {
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index, groups }) => ({ chapter: groups!.chapter!, item: groups!.item ?? null, index }))
    .sort((a, b) => a.index - b.index);
}
