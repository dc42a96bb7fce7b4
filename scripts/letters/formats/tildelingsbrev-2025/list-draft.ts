/** A list while it is being read: items may still get paragraphs and lists of their own. */
import type { BlockContent, List } from 'mdast';
import type { LineRange } from '../../../../src/schemas/index.ts';
import { list, listItem, paragraph } from '../../layout/nodes.ts';
import type { Label } from './marks.ts';
import type { Piece } from './pieces.ts';

export interface ItemDraft {
  lines: LineRange;
  text: string;
  label: Label | null;
  sign: string | null;
  more: (Piece | ListDraft)[];
}

export interface ListDraft {
  kind: 'bullet' | Label['kind'];
  /** Bullet of its first marked item. */
  sign: string | null;
  items: ItemDraft[];
  /** True once an item stood without its mark. */
  lostMarks: boolean;
  /** True once an item had a deadline of its own. */
  hasDeadlines: boolean;
}

export function linesOfPiece(piece: Piece): LineRange {
  return [piece.lines[0]!.n, piece.lines.at(-1)!.n];
}

export function newList(piece: Piece): ListDraft {
  const draft: ListDraft = {
    kind: piece.label?.kind ?? 'bullet',
    sign: piece.sign,
    items: [],
    lostMarks: false,
    hasDeadlines: false,
  };
  addItem(draft, piece);
  return draft;
}

/** `label` where the reading lost the item's own. */
export function addItem(draft: ListDraft, piece: Piece, label: Label | null = piece.label): void {
  if (!piece.sign && !piece.label) draft.lostMarks = true;
  draft.items.push({ lines: linesOfPiece(piece), text: piece.text, label, sign: piece.sign, more: [] });
}

/** The last item of a list. A list is never without one. */
export function lastItem(draft: ListDraft): ItemDraft {
  return draft.items.at(-1)!;
}

/** The list that the last item of a list holds, if it ends with one. */
export function innerList(draft: ListDraft): ListDraft | null {
  const last = lastItem(draft).more.at(-1);
  return last && 'items' in last ? last : null;
}

/** Gives the last item of a list one more paragraph. */
export function addParagraph(draft: ListDraft, piece: Piece): void {
  lastItem(draft).more.push(piece);
  if (piece.deadline) draft.hasDeadlines = true;
}

/** The label after another, for an item that has lost its own. */
export function labelAfter({ kind, value, printed }: Label): Label {
  const next = kind === 'number' ? String(value + 1) : String.fromCharCode('a'.charCodeAt(0) + value);
  return { kind, value: value + 1, printed: `${next}${printed.slice(-1)}` };
}

export function toList(draft: ListDraft): List {
  return list(
    draft.items.map(({ lines, text, label, more }) =>
      listItem(text, lines, {
        ...(label && { label: label.printed }),
        more: more.map((one): BlockContent => ('items' in one ? toList(one) : paragraph(one.text, linesOfPiece(one)))),
      }),
    ),
  );
}
