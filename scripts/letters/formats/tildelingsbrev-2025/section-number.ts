/** Numbers of sections: which may follow which, and how a misread one must have been printed. */

/** `1.`, `3.4.2`, `3.13.1.`; a title may follow. Groups: number, title. */
const numberPattern = /^(\d{1,2}(?:\.\d{1,2}){0,2})\.?(?:\s+(\S.*))?$/u;

export interface SectionNumber {
  /** `[3, 7, 1]`. */
  parts: number[];
  /** As the heading prints it, `3.7.1.`; put right where it was misread. */
  printed: string;
  title: string;
  /** True when the number was put right. */
  restored: boolean;
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
  if (!last) return { parts, printed, title, restored: false };
  const followers = followersOf(last);
  const skipped = [last[0]! + 2];
  if ([...followers, skipped].some((one) => same(one, parts))) return { parts, printed, title, restored: false };
  const digits = number.replaceAll('.', '');
  const meant = followers.find((one) => one.length > 1 && one.join('') === digits);
  return meant ? { parts: meant, printed: `${meant.join('.')}.`, title, restored: true } : null;
}

function same(one: readonly number[], other: readonly number[]): boolean {
  return one.join('.') === other.join('.');
}
