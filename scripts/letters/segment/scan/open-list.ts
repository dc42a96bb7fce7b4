/** A list while its marks are put back: where an item belongs, to it, to one inside its last item, or to a new one. */
import type { Cut } from './cut.ts';
import { isDash, type Label } from './marks.ts';

/** A list while it is being read. */
export interface OpenList {
  /** Style of its labels; null for bullets. */
  style: string | null;
  /** Bullet of its first marked item. */
  sign: string | null;
  /** Lists around it. */
  depth: number;
  /** True once an item stood without its mark. */
  lostMarks: boolean;
  /** True once an item had a deadline of its own. */
  hasDeadlines: boolean;
  /** The last item: its words, its mark, and where its piece stands. */
  item: { text: string; label: Label | null; sign: string | null; at: number };
  /** What the last item holds last: a list, or a paragraph. */
  inside: OpenList | 'paragraph' | null;
}

export function newList({ label, sign }: Cut, depth: number): OpenList {
  const item = { text: '', label, sign, at: 0 };
  return { style: label?.style ?? null, sign, depth, lostMarks: false, hasDeadlines: false, item, inside: null };
}

/** The list that the last item holds, if it ends with one. */
export const innerList = ({ inside }: OpenList) => (inside === 'paragraph' ? null : inside);

/** True when a label is the next of a list. */
export function goesOn({ style, item }: OpenList, label: Label): boolean {
  return style === label.style && item.label?.ordinal === label.ordinal - 1;
}

/** Letters stand under numbers; otherwise only an item that ends on a colon has labelled items of its own. */
export function holdsLabels({ style, item }: OpenList, label: Label): boolean {
  if (label.ordinal !== 1) return false;
  return (style === '1.' && label.style === 'a.') || (style !== label.style && item.text.endsWith(':'));
}

/** A bullet goes on with an inner list unless it is of the outer list's sort and not the inner's own sign. */
export function staysInside(sign: string, outer: OpenList): boolean {
  const inner = innerList(outer);
  if (!inner || inner.style !== null) return false;
  if (outer.style !== null) return true;
  if (sign === inner.sign) return sign !== outer.item.sign;
  return inner.sign !== null && isDash(sign) && isDash(inner.sign);
}

/** A bullet opens an inner list after an item that ends on a colon, where its sign differs from that item's. */
export function opensInside(sign: string, { item, inside }: OpenList): boolean {
  return inside === null && item.text.endsWith(':') && sign !== item.sign;
}
