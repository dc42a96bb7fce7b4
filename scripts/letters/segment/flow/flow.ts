/**
 * Running text: pieces that are no headings become paragraphs and nested lists.
 *
 * Takes: pieces one by one. Guarantees: every piece in order; an item whose mark follows that of a numbered list goes on with
 * it, and what stands between belongs to the item before; `2.` after a page's end is the same list as `1.` before it.
 */
import type { BlockContent, List, Paragraph } from 'mdast';
import { list, listItem, paragraph } from '../../layout/nodes.ts';
import { isFootnote } from '../lines/heal.ts';
import { continues, type ListMark } from '../lines/marks.ts';
import type { Piece } from '../lines/piece.ts';
import { deadlineLine, samePart } from '../wording.ts';

interface DraftItem {
  piece: Piece;
  mark: ListMark;
  more: Draft[];
}
interface DraftList {
  indent: number;
  items: DraftItem[];
}
type Draft = { piece: Piece } | DraftList | { block: BlockContent };

/** Lists in lists; one deeper begins a list of its own. */
const deepestList = 6;

export class Flow {
  private drafts: Draft[] = [];
  /** Lists around the last item, outermost first. */
  private path: DraftList[] = [];
  /** Drafts since the list of `path` ended. */
  private after = 0;
  /** The last numbered list, and its place among the drafts. */
  private numbered: { list: DraftList; at: number } | null = null;

  add(piece: Piece): void {
    if (piece.endsLists) this.endLists();
    const owner = this.ownerOf(piece);
    if (piece.mark) this.addItem(piece, piece.mark);
    else if (owner) this.addToItem(piece, owner);
    else this.push({ piece });
  }

  /** A table in the midst of the text. */
  addBlock(block: BlockContent): void {
    this.push({ block });
  }

  /** True when an item so marked goes on with the numbered list of the text. */
  awaits(mark: ListMark): boolean {
    const last = this.numbered?.list.items.at(-1)?.mark;
    return last !== undefined && mark.ordinal !== null && mark.ordinal > 1 && continues(last, mark) !== null;
  }

  /** The nodes so far; what follows begins anew. */
  take(): BlockContent[] {
    this.closeLikeItemsBefore();
    this.closeLastPart();
    const nodes = this.drafts.map(toNode);
    this.drafts = [];
    this.endLists();
    return nodes;
  }

  private endLists(): void {
    this.path = [];
    this.after = 0;
    this.numbered = null;
  }

  private push(draft: Draft): void {
    this.drafts.push(draft);
    if (this.path.length > 0) this.after++;
  }

  /** The list whose item holds a line: it stands right below it, and further in than its list. */
  private ownerOf({ indent, lines }: Piece): DraftList | undefined {
    if (this.after > 0) return undefined;
    return this.path.findLast((open) => indent > open.indent && lines[0] > open.items.at(-1)!.piece.lines[1]);
  }

  private addToItem(piece: Piece, owner: DraftList): void {
    owner.items.at(-1)!.more.push({ piece });
    this.path.length = this.path.indexOf(owner) + 1;
  }

  /** True when nothing stands since the last item, or nothing but its deadline right below it. */
  private isAfterDeadline(): boolean {
    return this.after === 0 || this.drafts.slice(-this.after).every((draft) => isDeadline(draft) && !draft.piece.apart);
  }

  /** The last item of a list takes the deadline after it where the items before it end in one. */
  private closeLikeItemsBefore(): void {
    const open = this.path[0];
    const next = this.after > 0 ? this.drafts.at(-this.after) : undefined;
    if (!open || !next || !isDeadline(next) || !open.items.slice(0, -1).some(({ more }) => more.some(isDeadline)))
      return;
    open.items.at(-1)!.more.push(...this.drafts.splice(-this.after, 1));
  }

  /** What stands below a numbered list goes on with its last item up to `Deloppdraget …`, and to the deadline right below that. */
  private closeLastPart(): void {
    if (!this.numbered) return;
    const { list: parts, at } = this.numbered;
    let end = this.drafts.findLastIndex((draft) => 'piece' in draft && samePart.test(draft.piece.text));
    if (end <= at) return;
    while (this.drafts[end + 1] && isDeadline(this.drafts[end + 1]!)) end++;
    parts.items.at(-1)!.more.push(...this.drafts.splice(at + 1, end - at));
  }

  private addItem(piece: Piece, mark: ListMark): void {
    const sibling = this.findSibling(piece, mark);
    if (sibling) {
      this.resume(sibling.list);
      sibling.list.items.push({ piece, mark: sibling.mark, more: [] });
      return;
    }
    const parent = this.after === 0 ? this.path.findLast((one) => isUnder(piece, mark, one)) : undefined;
    const opened: DraftList = { indent: piece.indent, items: [{ piece, mark, more: [] }] };
    if (parent && this.path.indexOf(parent) < deepestList) {
      parent.items.at(-1)!.more.push(opened);
      this.path = [...this.path.slice(0, this.path.indexOf(parent) + 1), opened];
      return;
    }
    this.drafts.push(opened);
    this.path = [opened];
    this.after = 0;
    if (mark.ordinal === 1) this.numbered = { list: opened, at: this.drafts.length - 1 };
  }

  private findSibling({ indent }: Piece, mark: ListMark): { list: DraftList; mark: ListMark } | null {
    const follows = (open: DraftList) => continues(open.items.at(-1)!.mark, mark);
    const inPath = this.path.filter((open) => follows(open) && (mark.ordinal !== null || this.isAfterDeadline()));
    const level = mark.ordinal === null ? inPath.findLast((open) => open.indent === indent) : inPath.at(-1);
    const open = level ?? (this.awaits(mark) ? this.numbered?.list : undefined);
    return open ? { list: open, mark: follows(open)! } : null;
  }

  /** Goes on with a list; what stands since its last item belongs to that item. */
  private resume(open: DraftList): void {
    const at = this.drafts.indexOf(open);
    if (at >= 0) open.items.at(-1)!.more.push(...this.drafts.splice(at + 1));
    else if (this.after > 0)
      this.path
        .at(-1)!
        .items.at(-1)!
        .more.push(...this.drafts.splice(-this.after));
    this.path = at >= 0 ? [open] : this.path.slice(0, this.path.indexOf(open) + 1);
    this.after = 0;
  }
}

/** True when a new list stands under the last item of an open one: further in, a bullet or the first letter below a
 * number, the bullet `o` below any other. */
function isUnder({ indent }: Piece, mark: ListMark, open: DraftList): boolean {
  const last = open.items.at(-1)!;
  if (indent !== open.indent) return indent > open.indent;
  if (mark.style === '1.1') return last.mark.ordinal === Number.parseInt(mark.label ?? '', 10);
  if (mark.style === last.mark.style) return false;
  if (mark.style === 'o') return true;
  if (mark.ordinal === 1 && last.mark.ordinal !== null) return true;
  return last.piece.text.endsWith(':') || (mark.ordinal === null && last.mark.ordinal !== null && !last.mark.bulleted);
}

const isDeadline = (draft: Draft): draft is { piece: Piece } => 'piece' in draft && deadlineLine.test(draft.piece.text);

function toNode(draft: Draft): BlockContent {
  if ('block' in draft) return draft.block;
  return 'piece' in draft ? toParagraph(draft.piece) : toList(draft);
}

const toParagraph = (piece: Piece): Paragraph =>
  paragraph(piece.content, piece.lines, piece.note || isFootnote(piece) ? 'footnote' : undefined);

function toList({ items }: DraftList): List {
  return list(
    items.map(({ piece, mark, more }) =>
      listItem(piece.content, piece.lines, { ...(mark.label && { label: mark.label }), more: more.map(toNode) }),
    ),
  );
}
