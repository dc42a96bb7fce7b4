/** Numbers of sections: which may follow which, and how a misread one must have been printed. */

/** `1.`, `3.4.2`, `3.13.1.`; a title may follow. Groups: number, title. */
const numberPattern = /^(\d{1,2}(?:\.\d{1,2}){0,2})\.?(?:\s+(\S.*))?$/u;

export interface SectionNumber {
  /** `[3, 7, 1]`. */
  parts: number[];
  /** As the heading prints it, `3.7.1.`; put right where it was misread. */
  printed: string;
  title: string;
  /** `next` follows the number before at once, `later` skips some, `restored` was put right. */
  step: 'next' | 'later' | 'restored';
}

/** Numbers that may come after another: its first child, its own follower and those of its parents. */
export function followersOf(parts: readonly number[]): number[][] {
  const children = parts.length < 3 ? [[...parts, 1]] : [];
  const next = parts.map((_, at) => [...parts.slice(0, at), parts[at]! + 1]);
  return [...children, ...next.reverse()];
}

/**
 * The section number that a line begins with, or null. `last` is the number before; any will do when there is none.
 * A lost dot (`3.71.` after 3.7, `51.` after 5) is put back where the digits are those of a number that may follow.
 */
export function readSectionNumber(text: string, last: readonly number[] | null): SectionNumber | null {
  const match = numberPattern.exec(text);
  if (!match) return null;
  const [, number = '', title = ''] = match;
  const printed = text.slice(0, text.length - title.length).trim();
  const parts = number.split('.').map(Number);
  const followers = last ? followersOf(last) : [parts];
  if (followers.some((one) => one.join('.') === number)) return { parts, printed, title, step: 'next' };
  const digits = number.replaceAll('.', '');
  const meant = followers.find((one) => one.length > 1 && one.join('') === digits);
  if (meant) return { parts: meant, printed: `${meant.join('.')}.`, title, step: 'restored' };
  return isLater(parts, last ?? []) ? { parts, printed, title, step: 'later' } : null;
}

/** True when a number comes after another with some left out: two chapters on, or inside this chapter or the next. */
function isLater(parts: readonly number[], last: readonly number[]): boolean {
  const [chapter = 0] = parts;
  const [lastChapter = 0] = last;
  if (parts.length === 1) return chapter === lastChapter + 2;
  if (chapter !== lastChapter) return chapter === lastChapter + 1;
  const at = parts.findIndex((part, index) => part !== last[index]);
  return at > 0 && parts[at]! > (last[at] ?? 0);
}
