/**
 * Marks of list items: `- `, `• `, `1. `, `1) `, `(1) `, `a) `, `a. `, `i. `, `1.1. `, and a mark after a bullet
 * (`- a) `, `- i. `, `- (2) `), which then stands for both.
 */
import { months } from '../../../../src/domain/months.ts';

export interface ListMark {
  /** Marks of one list look alike: `-`, `•`, `o`, `1.`, `1)`, `(1)`, `a.`, `a)`, `i.`, `1.1`. */
  style: string;
  /** Place in the list, from 1; null for bullets. Roman `i` may also be the letter after h: see `continues`. */
  ordinal: number | null;
  /** As printed; absent for bullets. */
  label?: string;
  /** A bullet stands before the label. */
  bulleted?: boolean;
}

/** A mark that begins a text, and the text without it. */
export interface Marked {
  mark: ListMark;
  rest: string;
}

const bulletPattern = /^([-–•*‣◦▪●]|o(?=\s+[\p{Lu}\d]))\s+(?=\S)/u;
/** `1.`, `1)`, `(1)`, `a.`, `a)`, `ii.` and what stands before and after. */
const labelPattern = /^(\(?)(\d{1,2}|[a-zæøå]|[ivx]{2,5})([.)])\s+(?=\S)/u;
/** `1.1.`, `2.1`, `4.1.2`: numbered paragraphs under a numbered heading. */
const dottedPattern = /^(\d{1,2}(?:\.\d{1,2}){1,2})\.?\s+(?=\S)/u;

/** The mark that begins a text, or null. `15. mai` is a date, not the fifteenth item. */
export function readMark(text: string): Marked | null {
  const start = text.trimStart();
  const bullet = bulletPattern.exec(start);
  if (!bullet) return readLabel(start);
  const rest = start.slice(bullet[0].length);
  const label = readLabel(rest);
  if (label) return { ...label, mark: { ...label.mark, bulleted: true } };
  return { mark: { style: /[•o]/u.test(bullet[1]!) ? bullet[1]! : '-', ordinal: null }, rest };
}

function readLabel(text: string): Marked | null {
  const dotted = dottedPattern.exec(text);
  if (dotted) {
    const ordinal = Number(dotted[1]?.split('.').at(-1));
    return { mark: { style: '1.1', ordinal, label: dotted[0].trim() }, rest: text.slice(dotted[0].length) };
  }
  const [whole, before, value, after] = labelPattern.exec(text) ?? [];
  if (!whole || !value || (before && after !== ')')) return null;
  const rest = text.slice(whole.length);
  if (months.includes(rest.split(/[\s.,;:)]/u)[0]?.toLowerCase() ?? '')) return null;
  const kind = /\d/u.test(value) ? '1' : /^[ivx]+$/u.test(value) ? 'i' : 'a';
  return { mark: { style: `${before}${kind}${after}`, ordinal: ordinalOf(value, kind), label: whole.trim() }, rest };
}

const romans: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
const alphabet = 'abcdefghijklmnopqrstuvwxyzæøå';

function ordinalOf(value: string, kind: string): number {
  if (kind === '1') return Number(value);
  if (kind === 'a') return alphabet.indexOf(value) + 1;
  const digits = [...value].map((digit) => romans[digit] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}

/** The mark as the next one of a list whose last mark was `last`: `i)` after `h)` is a letter. Null when it is not. */
export function continues(last: ListMark, next: ListMark): ListMark | null {
  const same = next.style === last.style;
  if (next.ordinal === null || last.ordinal === null) return same && next.ordinal === last.ordinal ? next : null;
  if (same) return next.ordinal === last.ordinal + 1 ? next : null;
  const letter = next.label?.replace(/[^a-zæøå]/gu, '') ?? '';
  const isNextLetter = last.style === next.style.replace('i', 'a') && alphabet.indexOf(letter) === last.ordinal;
  return isNextLetter && letter ? { ...next, style: last.style, ordinal: last.ordinal + 1 } : null;
}
