/**
 * Budget chapters and items named in running text: `kap. 765, post 21`, `kap. 740. post 01`, `762.21 og 732.21`,
 * `kap.post 701.21`, `kapittel 734, poster 21 og 72`, `kap. 740 Helsedirektoratet på post 60, 61 og 70`.
 */

export interface ChapterMention {
  /** Without leading zero, `714`. */
  chapter: string;
  /** Two digits; null where the chapter is named as a whole. */
  item: string | null;
  /** Offset of the first character in the text. */
  index: number;
}

/** Chapter of three or four digits, with or without a leading zero. */
const number = String.raw`0?(?<chapter>[1-9]\d{2,3})`;
/** A few words between chapter and item: the chapter's name. */
const name = String.raw`(?: \p{L}[\p{L}-]*){0,4}`;
/** Further chapters, where no item is named: `2751 og 2752`. */
const more = String.raw`(?<more>(?:(?:, | og )[1-9]\d{2,3}(?!\d|\.\d))*)`;
const items = String.raw`(?<items>\d{2}(?!\d)(?:(?:, (?:og )?| og )(?:post )?\d{2}(?!\d))*)`;

/** `kap. 714`, `kapittel 734, poster 21 og 72`, `kap. 740. post 01`. */
const inWords = new RegExp(
  `(?<!\\p{L})kap(?:ittel|\\.)? ?${number}(?![\\d]|\\.\\d)(?:[.,]?${name},? post(?:er|ene)? ${items}|${more})`,
  'giu',
);
/** `762.21`, `0701.21`; not a part of a longer number or a date. */
const withDot = /(?<![\d.,])0?(?<chapter>[1-9]\d{2,3})\.(?<items>\d{2})(?!\d|[.,]\d)/gu;

/** What may be a mention; global, with named groups. */
export const chapterMentionPatterns = [inWords, withDot];

/** Every chapter and item that a text names, in order; a list of items gives one mention each. */
export function findChapterMentions(text: string): ChapterMention[] {
  return chapterMentionPatterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap(({ index, groups }): ChapterMention[] => {
      const chapter = groups?.chapter ?? '';
      const chapters = [chapter, ...(groups?.more?.match(/\d+/gu) ?? [])];
      if (!groups?.items) return chapters.map((one) => ({ chapter: one, item: null, index }));
      return [...groups.items.matchAll(/\d{2}/gu)].map(([item]) => ({ chapter, item, index }));
    })
    .sort((a, b) => a.index - b.index);
}

/** Items of a heading that leaves the chapter to the heading above: `Post 21 spesielle driftsutgifter og post 79 Tilskudd`. */
export function findLoneItems(heading: string): string[] {
  if (!/^post \d/iu.test(heading)) return [];
  return [...heading.matchAll(/(?<!\p{L})post (\d{2})(?!\d)/giu)].map(([, item]) => item!);
}
