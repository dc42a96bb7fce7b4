/** How dates, numbers and lists read in Norwegian. */
import type { LineRange } from '../schemas/common.ts';
import { months } from './months.ts';

/** `2024-01-30` → `30. januar 2024`. */
export function formatDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}. ${months[month! - 1]} ${year}`;
}

/** `2024-07` → `juli 2024`. */
export function formatMonth(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${months[number! - 1]} ${year}`;
}

/** `juli 2024` → `Juli 2024`, for headings and where a sentence begins. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `1305832` → `1 305 832`, with no-break spaces. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, '\u00a0');
}

/** `linje 224` or `linje 224–246`. */
export function formatLines([first, last]: LineRange): string {
  return first === last ? `linje ${first}` : `linje ${first}–${last}`;
}

/** `1 oppdrag`, `92 oppdrag`; `ett mål` is written `1 mål`. */
export function countOf(count: number, one: string, many = one): string {
  return `${formatNumber(count)}\u00a0${count === 1 ? one : many}`;
}

/** `a, b og c`. */
export function joinWords(words: string[]): string {
  return words.map((word, at) => joinerAt(at, words.length) + word).join('');
}

/** What stands before the item at `at` of a list of `count` in a sentence: nothing, `, ` or ` og `. */
export function joinerAt(at: number, count: number): string {
  if (at === 0) return '';
  return at === count - 1 ? ' og ' : ', ';
}

/** Cuts plain text at a word within `limit` characters and marks the cut. */
export function excerpt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}

/** A share in whole percent, `13 %`; less than one is said so. */
export function formatShare(part: number, whole: number): string {
  const percent = Math.round((part / whole) * 100);
  return percent === 0 && part > 0 ? 'under 1\u00a0%' : `${percent}\u00a0%`;
}
