/** Budget chapter and item as letters and accounts print them: `740 01`, `0740 i 70`, `762.21`, `070121`, «Kap. 765, post 21». */

/** Chapter of three or four digits, with or without a leading zero, and what stands after it. */
const chapterPattern = /(?<![\p{L}\d])0?([1-9]\d{2,3})(?!\d)/u;

/** Item of two digits after a dot, «post», a stray word or nothing. */
const itemPattern = /(?<!\d)(\d{2})(?!\d)/u;

/** Chapter and item of accounts in one number: `070121`, `271170`. */
const fused = /^0?([1-9]\d{2,3})(\d{2})$/u;

/** Without leading zeros; null where the text names none. */
export function readChapterItem(text: string): { chapter: string | null; item: string | null } {
  const account = text.trim().length === 6 ? fused.exec(text.trim()) : null;
  if (account) return { chapter: account[1]!, item: account[2]! };
  const chapter = chapterPattern.exec(text);
  const rest = chapter ? text.slice(chapter.index + chapter[0].length) : text;
  return { chapter: chapter?.[1] ?? null, item: itemPattern.exec(rest)?.[1] ?? null };
}

/** Revenue chapters of the state budget have numbers from 3000 to 5999. */
export const isRevenue = (chapter: string) => Number(chapter) >= 3000 && Number(chapter) <= 5999;
