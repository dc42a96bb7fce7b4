/**
 * Running text: text lines become paragraphs and nested lists.
 *
 * Takes: text lines one by one, headings and tables already taken out.
 * Guarantees: every line stands in the node it became, in order; a paragraph or item that runs over a blank line or a
 * page is one; an item's paragraphs stand in it where the list goes on after them.
 */
import type { BlockContent, List, Paragraph, PhrasingContent } from 'mdast';
import { continuesParagraph, labelLine } from './continues-paragraph.ts';
import { follows, type ListMark, readListMark } from './list-mark.ts';
import { list, listItem, paragraph } from './nodes.ts';
import { isFinished, type TextLine } from './text-lines.ts';

/** Words of one paragraph's lines, list mark removed. */
export type WriteText = (lines: readonly TextLine[]) => string | PhrasingContent[];

interface DraftParagraph {
  lines: TextLine[];
}
interface DraftItem {
  mark: ListMark;
  first: DraftParagraph;
  more: (DraftParagraph | DraftList)[];
}
interface DraftList {
  items: DraftItem[];
}

/** Lists in lists; one deeper begins a list of its own. */
const deepestList = 5;

export class Flow {
  private drafts: (DraftParagraph | DraftList)[] = [];
  /** Lists around the last item, outermost first. */
  private path: DraftList[] = [];
  /** Drafts since the list of `path` ended; they stand beside it unless the list goes on. */
  private after = 0;
  private current: DraftParagraph | null = null;

  private readonly write: WriteText;
  private readonly wholeLines: boolean;

  /** `wholeLines`: every line is a paragraph or an item of its own. */
  constructor(write: WriteText, wholeLines = false) {
    this.write = write;
    this.wholeLines = wholeLines;
  }

  add(line: TextLine): void {
    if (this.addItem(line)) return;
    const inItem = this.path.length > 0 && this.after === 0;
    if (this.current && !this.wholeLines && continuesParagraph(this.current.lines, line, inItem))
      this.current.lines.push(line);
    else if (inItem && line.gap === 'none' && labelLine.test(line.text) && !this.wholeLines) this.addToItem(line);
    else this.addParagraph(line);
  }

  /** The nodes so far; what follows begins anew. */
  take(): BlockContent[] {
    this.closeLikeItemsBefore();
    const nodes = this.drafts.map((draft) => this.toNode(draft));
    this.drafts = [];
    this.path = [];
    this.after = 0;
    this.current = null;
    return nodes;
  }

  private addParagraph(line: TextLine): void {
    this.current = { lines: [line] };
    this.drafts.push(this.current);
    if (this.path.length > 0) this.after++;
  }

  private addToItem(line: TextLine): void {
    this.current = { lines: [line] };
    this.path.at(-1)!.items.at(-1)!.more.push(this.current);
  }

  private addItem(line: TextLine): boolean {
    const marked = line.bullet
      ? { readings: [{ printed: '', style: 'bullet', value: 0 } as const], rest: line.text }
      : readListMark(line.text);
    if (!marked) return false;
    const first: DraftParagraph = { lines: [{ ...line, text: marked.rest }] };
    const sibling = this.findSibling(marked.readings);
    if (!sibling && this.isWrapped(line, marked.readings)) return false;
    if (sibling) this.resume(sibling.list);
    else this.openList();
    const mark = sibling?.mark ?? marked.readings.find(({ value }) => value <= 1) ?? marked.readings[0]!;
    this.path.at(-1)!.items.push({ mark, first, more: [] });
    this.current = first;
    return true;
  }

  /** The list that the mark carries on, innermost first. Bullets carry on only what no paragraph has ended. */
  private findSibling(readings: readonly ListMark[]): { list: DraftList; mark: ListMark } | null {
    for (const open of [...this.path].reverse()) {
      const before = open.items.at(-1)!.mark;
      const mark = readings.find((reading) => follows(before, reading));
      if (mark && (mark.style !== 'bullet' || this.after === 0)) return { list: open, mark };
    }
    return null;
  }

  /** A mark in the middle of a sentence only begins the line because the text is wrapped there. */
  private isWrapped(line: TextLine, readings: readonly ListMark[]): boolean {
    const last = this.current?.lines.at(-1);
    if (!last || line.gap !== 'none' || isFinished(last) || this.wholeLines) return false;
    if (readings[0]?.style === 'bullet') return /^- \p{Ll}/u.test(line.text);
    return readings[0]?.style === 'decimal';
  }

  /** Goes on with a list; paragraphs since its last item belong to that item. */
  private resume(open: DraftList): void {
    if (this.after > 0) open.items.at(-1)!.more.push(...this.drafts.splice(-this.after));
    this.after = 0;
    this.path.length = this.path.indexOf(open) + 1;
  }

  private openList(): void {
    const opened: DraftList = { items: [] };
    if (this.path.length > 0 && this.path.length < deepestList && this.after === 0) {
      this.path.at(-1)!.items.at(-1)!.more.push(opened);
      this.path.push(opened);
    } else {
      this.drafts.push(opened);
      this.path = [opened];
      this.after = 0;
    }
  }

  /** The last item of a list takes the deadline after it where the items before it end in one. */
  private closeLikeItemsBefore(): void {
    const open = this.path[0];
    if (!open || this.after === 0) return;
    const next = this.drafts.at(-this.after);
    const isLabelled = (draft: DraftParagraph | DraftList | undefined) =>
      draft !== undefined && 'lines' in draft && labelLine.test(draft.lines[0]!.text);
    if (isLabelled(next) && open.items.slice(0, -1).some(({ more }) => more.some(isLabelled))) {
      open.items.at(-1)!.more.push(...this.drafts.splice(-this.after, 1));
    }
  }

  private toNode(draft: DraftParagraph | DraftList): Paragraph | List {
    if ('lines' in draft) return paragraph(this.write(draft.lines), linesOfDraft(draft));
    return list(
      draft.items.map(({ mark, first, more }) =>
        listItem(this.write(first.lines), linesOfDraft(first), {
          ...(mark.style !== 'bullet' && { label: mark.printed }),
          more: more.map((one) => this.toNode(one)),
        }),
      ),
    );
  }
}

function linesOfDraft({ lines }: DraftParagraph): [number, number] {
  return [lines[0]!.n, lines.at(-1)!.n];
}
