/** Marks of items as a machine reads them: bullets as `e`, `o` or `.`, and the label `c)` as `¢)`. */
import { months } from '../../../../src/domain/months.ts';
import type { SourceLine } from '../../reading.ts';
import type { ListMark } from '../lines/marks.ts';

/** `e `, `o ` and `. ` were round, `- ` and `— ` are dashes. A line `e ` or `o ` begins with nothing else in Norwegian. */
const bulletPattern = /^([eo.•·*–—-])\s+(?=\S)/u;
/** The bullet in the restored text, which may have been put right or taken away. */
const restoredBullet = /^[eoøåæ.•·*–—-]\s+/u;
/** Words that a number before them belongs to: `2. tertial`, `15. mai`. */
const counted = `(?:${[...months, 'tertial', 'kvartal', 'halvår', 'ledd', 'punktum'].join('|')})(?!\\p{L})`;
/** `1.`, `a)`, `b.`, alone or before a word. */
const labelPattern = new RegExp(`^(?:(\\d{1,2})\\.|([a-h¢])[.)])(?:\\s+(?=[\\p{L}(«])(?!${counted})|$)`, 'u');

/** The sign as printed, or null. */
export function bulletOf(line: Pick<SourceLine, 'raw'>): string | null {
  return bulletPattern.exec(line.raw.trim())?.[1] ?? null;
}

export const withoutBullet = (text: string) => text.replace(restoredBullet, '');

/** Round bullets are misread for each other; dashes stay apart. */
export const isDash = (sign: string) => /[–—-]/u.test(sign);

/** A label that begins a text: `1.` or `a.` in style, whatever follows the letter. */
export type Label = ListMark & { ordinal: number; label: string };

export function labelOf(text: string): Label | null {
  const match = labelPattern.exec(text);
  if (!match) return null;
  const [, number, letter = ''] = match;
  const label = match[0].trim();
  if (number) return { style: '1.', ordinal: Number(number), label };
  return { style: 'a.', ordinal: 'abcdefgh'.indexOf(letter.replace('¢', 'c')) + 1, label };
}

export const withoutLabel = (text: string) => text.replace(labelPattern, '');

/** The label after another, for an item that has lost its own. */
export function labelAfter({ style, ordinal, label }: Label): Label {
  const next = style === '1.' ? String(ordinal + 1) : String.fromCharCode('a'.charCodeAt(0) + ordinal);
  return { style, ordinal: ordinal + 1, label: `${next}${label.slice(-1)}` };
}
