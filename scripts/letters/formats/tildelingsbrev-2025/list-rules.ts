/** Where an item belongs: to the list that is open, to one inside its last item, or to a new one. */
import { innerList, type ListDraft, lastItem } from './list-draft.ts';
import { isDash, type Label } from './marks.ts';
import type { Piece } from './pieces.ts';
import { isSentence } from './wording.ts';

/** Pieces ahead that a labelled item may have as paragraphs of its own. */
const reach = 40;

/** True when a label is the next of a list. */
export function goesOn(list: ListDraft | null, label: Label): boolean {
  return list?.kind === label.kind && lastItem(list).label?.value === label.value - 1;
}

/** Letters stand under numbers; otherwise only an item that ends on a colon has labelled items of its own. */
export function holdsLabels(list: ListDraft, label: Label): boolean {
  if (label.value !== 1) return false;
  if (list.kind === 'number' && label.kind === 'letter') return true;
  return list.kind !== label.kind && lastItem(list).text.endsWith(':');
}

/** A bullet goes on with an inner list unless it is of the outer list's sort and not the inner's own sign. */
export function staysInside(sign: string, outer: ListDraft): boolean {
  const inner = innerList(outer);
  if (inner?.kind !== 'bullet') return false;
  if (outer.kind !== 'bullet') return true;
  if (sign === inner.sign) return sign !== lastItem(outer).sign;
  return inner.sign !== null && isDash(sign) && isDash(inner.sign);
}

/** A bullet opens an inner list after an item that ends on a colon, where its sign differs from that item's. */
export function opensInside(sign: string, list: ListDraft): boolean {
  const item = lastItem(list);
  return item.more.length === 0 && item.text.endsWith(':') && sign !== item.sign;
}

/** Index of the piece whose label goes on with a labelled list, null where none does before another list begins. */
export function nextLabel(pieces: readonly Piece[], at: number, list: ListDraft): number | null {
  const label = lastItem(list).label;
  const end = Math.min(pieces.length, at + reach);
  for (let index = at; label && index < end; index++) {
    const next = pieces[index]!.label;
    if (next?.kind !== label.kind) continue;
    if (next.value === label.value + 1 || next.value === label.value + 2) return index;
    if (next.value <= label.value) return null;
  }
  return null;
}

/** True when an unmarked piece is one more item of a bulleted list. */
export function isLostItem(piece: Piece): boolean {
  if (piece.text.endsWith(':') || piece.column === 'full') return false;
  return piece.column === 'indented' || !isSentence(piece.text);
}

/** True when the pieces after a lead-in are items that have all lost their marks. */
export function startsLostList(piece: Piece, next: Piece | undefined): boolean {
  if (piece.text.endsWith(':') || piece.column === 'full') return false;
  return !isSentence(piece.text) || (piece.column === 'indented' && next?.column === 'indented');
}
