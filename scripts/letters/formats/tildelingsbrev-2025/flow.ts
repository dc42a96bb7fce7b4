/**
 * Running text: takes the lines between two headings; gives paragraphs, lists and sub-headings in order. A list may have
 * lost some or all of its marks; a paragraph between two labelled items belongs to the first of them.
 */
import type { RootContent } from 'mdast';
import type { Vocabulary } from '../../../text/vocabulary.ts';
import { nameLists } from '../../layout/list-leads.ts';
import { heading, paragraph } from '../../layout/nodes.ts';
import type { subheadingLevels } from '../../layout/subheading-levels.ts';
import {
  addItem,
  addParagraph,
  innerList,
  type ListDraft,
  labelAfter,
  lastItem,
  linesOfPiece,
  newList,
  toList,
} from './list-draft.ts';
import { goesOn, holdsLabels, isLostItem, nextLabel, opensInside, startsLostList, staysInside } from './list-rules.ts';
import type { Label } from './marks.ts';
import { cutPieces, type Piece, sameSort } from './pieces.ts';
import type { Report } from './report.ts';
import { isSubHeading } from './sub-heading.ts';
import type { TextLine } from './text-lines.ts';
import { endsSentence } from './wording.ts';

export interface FlowOptions {
  /** Depth of the sub-headings in it that stand under no other. */
  depth: number;
  /** How much deeper one stands; the same reader for all text of a section, whatever tables stand between. */
  levelOf: ReturnType<typeof subheadingLevels>;
  /** True where every piece is a list item: under a goal's parameters and key figures. */
  inList: boolean;
  vocabulary: Vocabulary;
  report: Report;
}

export function readFlow(lines: readonly TextLine[], options: FlowOptions): RootContent[] {
  return new FlowReader(cutPieces(lines, options.inList, options.vocabulary), options).read();
}

class FlowReader {
  private readonly nodes: RootContent[] = [];
  private list: ListDraft | null = null;
  private last: Piece | null = null;
  /** True after a lead-in («Helsedirektoratet skal:») until a sentence ends its reach. */
  private leadIn = false;
  private readonly pieces: readonly Piece[];
  private readonly options: FlowOptions;
  private readonly lastDeadline: number;

  constructor(pieces: readonly Piece[], options: FlowOptions) {
    this.pieces = pieces;
    this.options = options;
    this.lastDeadline = pieces.findLastIndex(({ deadline }) => deadline);
  }

  read(): RootContent[] {
    for (const [at, piece] of this.pieces.entries()) this.take(piece, at);
    this.closeList();
    return nameLists(this.nodes);
  }

  private take(piece: Piece, at: number): void {
    if (!this.options.inList && isSubHeading(this.pieces, at, { piece: this.last, list: this.list })) {
      this.closeList();
      const below = isSubHeading(this.pieces, at + 1, { piece: null, list: null }) ? this.pieces[at + 1] : null;
      const depth = this.options.depth + this.options.levelOf(piece.text, below?.text);
      this.nodes.push(heading(depth, piece.text, { role: 'subheading' }, linesOfPiece(piece)));
      this.last = null;
      return;
    }
    if (piece.label) this.takeLabelled(piece, piece.label);
    else if (piece.sign) this.takeBullet(piece, piece.sign);
    else if (piece.deadline) this.takeDeadline(piece, at);
    else this.takePlain(piece, at);
    this.last = piece;
  }

  private takeLabelled(piece: Piece, label: NonNullable<Piece['label']>): void {
    const { list } = this;
    const inner = list && innerList(list);
    if (inner && goesOn(inner, label)) addItem(inner, piece);
    else if (list && goesOn(list, label)) addItem(list, piece);
    else if (list && holdsLabels(list, label)) lastItem(list).more.push(newList(piece));
    else this.openList(piece);
  }

  private takeBullet(piece: Piece, sign: string): void {
    const { list } = this;
    if (!list) this.openList(piece);
    else if (staysInside(sign, list)) addItem(innerList(list)!, piece);
    else if (opensInside(sign, list)) lastItem(list).more.push(newList(piece));
    else if (list.kind === 'bullet' && sameSort(sign, list.sign ?? sign)) addItem(list, piece);
    else this.openList(piece);
  }

  /** A deadline between two items belongs to the first; after the last item it does where earlier items have theirs. */
  private takeDeadline(piece: Piece, at: number): void {
    const { list } = this;
    if (list && (list.hasDeadlines || this.listGoesOn(list, at + 1))) addParagraph(list, piece);
    else this.put(piece);
  }

  private listGoesOn(list: ListDraft, at: number): boolean {
    if (list.kind !== 'bullet') return nextLabel(this.pieces, at, list) !== null;
    const next = this.pieces[at];
    const before = this.pieces[at - 1] ?? null;
    if (!next || next.label || isSubHeading(this.pieces, at, { piece: before, list })) return false;
    return next.sign !== null || (!next.deadline && this.isItem(next));
  }

  private takePlain(piece: Piece, at: number): void {
    const { list } = this;
    if (list && list.kind !== 'bullet') this.takeBetweenLabels(piece, at, list);
    else if (list && this.isItem(piece)) addItem(list, piece);
    else if (!list && this.startsList(piece, at)) this.openList(piece);
    else this.put(piece);
  }

  /** A paragraph after a labelled item: the text of a lone label, an item without its label, or more of the item. */
  private takeBetweenLabels(piece: Piece, at: number, list: ListDraft): void {
    const item = lastItem(list);
    const label = item.label!;
    const [first] = piece.lines;
    if (item.text === '') {
      item.text = piece.text;
      item.lines = [item.lines[0], linesOfPiece(piece)[1]];
      list.lostMarks = true;
    } else if (list.lostMarks && !endsSentence(piece.text)) {
      this.addUnlabelled(list, piece, label);
    } else if (!first?.gap && !first?.newPage) {
      addParagraph(list, piece);
    } else {
      this.takeParagraph(piece, at, list);
    }
  }

  private takeParagraph(piece: Piece, at: number, list: ListDraft): void {
    const inner = innerList(list);
    const owner = inner && inner.kind !== 'bullet' && nextLabel(this.pieces, at + 1, inner) !== null ? inner : list;
    const next = nextLabel(this.pieces, at + 1, owner);
    const label = lastItem(owner).label!;
    const skipsOne = next === at + 1 && this.pieces[next]!.label!.value === label.value + 2;
    if (skipsOne) this.addUnlabelled(owner, piece, label);
    else if (next === at + 1 && piece.text.endsWith(':')) this.put(piece);
    else if (next !== null || (list.hasDeadlines && this.lastDeadline > at)) addParagraph(owner, piece);
    else this.put(piece);
  }

  /** An item whose label the reading lost, after the item so labelled. */
  private addUnlabelled(list: ListDraft, piece: Piece, last: Label): void {
    const label = labelAfter(last);
    addItem(list, piece, label);
    this.options.report(piece.lines[0]!.n, 'number-restored', `Read «${piece.text}» as item ${label.printed}`, {
      from: '',
      to: label.printed,
      why: `Nummeret falt ut i lesingen; punktet følger etter «${last.printed}» i samme liste.`,
    });
  }

  private isItem(piece: Piece): boolean {
    return this.options.inList || isLostItem(piece);
  }

  private startsList(piece: Piece, at: number): boolean {
    return this.options.inList || (this.leadIn && startsLostList(piece, this.pieces[at + 1]));
  }

  private openList(piece: Piece): void {
    this.closeList();
    this.list = newList(piece);
  }

  private closeList(): void {
    if (this.list) this.nodes.push(toList(this.list));
    this.list = null;
  }

  private put(piece: Piece): void {
    this.closeList();
    this.nodes.push(paragraph(piece.text, linesOfPiece(piece)));
    if (!piece.deadline) this.leadIn = piece.text.endsWith(':');
  }
}
