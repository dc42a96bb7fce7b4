/** Marks before list items: bullets, which the reading prints `e`, `o` or `.`, and labels (`1.`, `a)`). */
import type { SourceLine } from '../../reading.ts';

/** A bullet as first printed: `e `, `o ` and `. ` were round, `- ` and `— ` are dashes. */
const bulletPattern = /^([eo.•·*–—-])\s+(?=\S)/u;
/** The bullet in the restored text, which may have been put right or taken away. */
const restoredBullet = /^[eoøåæ.•·*–—-]\s+/u;
/** `1.`, `a)`, `b.`; `¢)` is a misread `c)`. Text after it begins with a capital, a bracket or a quote. */
const labelPattern = /^(?:(\d{1,2})\.|([a-h¢])[.)])(?:\s+(?=[\p{Lu}(«])|$)/u;

/** The sign as printed, or null. A line `e ` or `o ` begins with nothing else in Norwegian. */
export function bulletOf(line: SourceLine): string | null {
  return bulletPattern.exec(line.raw.trim())?.[1] ?? null;
}

/** The text without the bullet. */
export function withoutBullet(text: string): string {
  return text.replace(restoredBullet, '');
}

/** Signs of one sort mix freely inside a list. */
export function isDash(sign: string): boolean {
  return /[–—-]/u.test(sign);
}

export interface Label {
  kind: 'number' | 'letter';
  /** 1 for `1.` and for `a)`. */
  value: number;
  /** As printed. */
  printed: string;
}

export function labelOf(text: string): Label | null {
  const match = labelPattern.exec(text);
  if (!match) return null;
  const [, number, letter = ''] = match;
  const printed = match[0].trim();
  if (number) return { kind: 'number', value: Number(number), printed };
  return { kind: 'letter', value: 'abcdefgh'.indexOf(letter.replace('¢', 'c')) + 1, printed };
}

export function withoutLabel(text: string): string {
  return text.replace(labelPattern, '');
}
