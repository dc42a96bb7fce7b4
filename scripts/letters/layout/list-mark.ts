/** Marks before list items: `-`, `•`, `o`, `1.`, `2)`, `a.`, `b)`, `iv.`. */
import { months } from '../../../src/domain/months.ts';

export interface ListMark {
  /** As printed, `a)`; empty for a bullet whose glyph is lost. */
  printed: string;
  style: 'bullet' | 'decimal' | 'letter' | 'roman';
  /** Place in the list that the label says; 0 for bullets. */
  value: number;
}

export interface MarkedText {
  /** Every way to read the mark: `i.` is the first roman number and the ninth letter. */
  readings: ListMark[];
  /** Text after the mark. */
  rest: string;
}

/** A bullet and the text after it. */
const bulletPattern = /^([-•o])\s+(\S.*)$/u;
/** A label and the text after it. */
const labelPattern = /^(\(?([0-9]{1,2}|[ivx]{1,4}|[a-z])[.)])\s+(\S.*)$/u;
/** A date that a line happens to begin with: `1. mai 2023`. */
const dayAndMonth = new RegExp(`^\\d{1,2}\\. (?:${months.join('|')})(?!\\p{L})`, 'u');
const romanNumbers = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Null when the line begins with no mark. */
export function readListMark(text: string): MarkedText | null {
  const bullet = bulletPattern.exec(text);
  if (bullet) return { readings: [{ printed: bullet[1]!, style: 'bullet', value: 0 }], rest: bullet[2]! };
  const label = labelPattern.exec(text);
  if (!label || dayAndMonth.test(text)) return null;
  const readings = valuesOf(label[2]!).map((reading) => ({ printed: label[1]!, ...reading }));
  return readings.length > 0 ? { readings, rest: label[3]! } : null;
}

function valuesOf(label: string): Omit<ListMark, 'printed'>[] {
  if (/^\d/u.test(label)) return [{ style: 'decimal', value: Number(label) }];
  const roman = romanNumbers.indexOf(label) + 1;
  return [
    ...(roman > 0 ? [{ style: 'roman', value: roman } as const] : []),
    ...(label.length === 1 ? [{ style: 'letter', value: label.charCodeAt(0) - 96 } as const] : []),
  ];
}

/** True when an item so marked follows an item marked `before` in the same list. */
export function follows(before: ListMark, mark: ListMark): boolean {
  if (mark.style !== before.style) return false;
  if (mark.style === 'bullet') return mark.printed === before.printed;
  return mark.value === before.value + 1 && mark.printed.at(-1) === before.printed.at(-1);
}
