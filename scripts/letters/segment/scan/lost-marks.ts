/**
 * Puts back the marks that a reading has lost: tells of each text whether it is an item, a paragraph in one, a heading or
 * a paragraph. A list may have lost some or all of its marks; a paragraph between two labelled items belongs to the first of them.
 *
 * Takes: the texts between two headings. Guarantees: a piece for each, in order; flow/ builds what their marks and indents say.
 * Reports: `number-restored`.
 */
import type { LineRange } from '../../../../src/schemas/index.ts';
import type { ListMark } from '../lines/marks.ts';
import { type Piece, unmarkedLevel } from '../lines/piece.ts';
import type { Cut } from './cut.ts';
import { isDash, type Label, labelAfter } from './marks.ts';
import { goesOn, holdsLabels, innerList, newList, type OpenList, opensInside, staysInside } from './open-list.ts';
import type { Report } from './report.ts';
import { endsSentence, isSentence } from './sentence.ts';
import { isSubHeading } from './sub-heading.ts';

const bullet: ListMark = { style: '-', ordinal: null };
/** Texts ahead that a labelled item may have as paragraphs of its own. */
const reach = 40;

/** `inList`: every text is an item, as under a goal's parameters and key figures. */
export function putBackMarks(cuts: readonly Cut[], inList: boolean, report: Report): Piece[] {
  const reader = new MarkReader(cuts, inList, report);
  for (const [at, cut] of cuts.entries()) reader.take(cut, at);
  return reader.pieces;
}

class MarkReader {
  readonly pieces: Piece[] = [];
  private list: OpenList | null = null;
  private last: Cut | null = null;
  /** True after a lead-in («Helsedirektoratet skal:») until a sentence ends its reach. */
  private leadIn = false;
  private readonly cuts: readonly Cut[];
  private readonly inList: boolean;
  private readonly report: Report;
  private readonly lastDeadline: number;

  constructor(cuts: readonly Cut[], inList: boolean, report: Report) {
    this.cuts = cuts;
    this.inList = inList;
    this.report = report;
    this.lastDeadline = cuts.findLastIndex(({ deadline }) => deadline);
  }

  take(cut: Cut, at: number): void {
    if (!this.inList && isSubHeading(this.cuts, at, { cut: this.last, list: this.list })) {
      this.list = null;
      this.pieces.push({ ...toPiece(cut), level: unmarkedLevel });
      this.last = null;
      return;
    }
    if (cut.label) this.takeLabelled(cut, cut.label);
    else if (cut.sign) this.takeBullet(cut, cut.sign);
    else if (cut.deadline) this.takeDeadline(cut, at);
    else this.takePlain(cut, at);
    this.last = cut;
  }

  private takeLabelled(cut: Cut, label: Label): void {
    const { list } = this;
    const inner = list && innerList(list);
    if (inner && goesOn(inner, label)) this.addItem(inner, cut);
    else if (list && goesOn(list, label)) this.addItem(list, cut);
    else if (list && holdsLabels(list, label)) this.openInside(list, cut);
    else this.openList(cut);
  }

  private takeBullet(cut: Cut, sign: string): void {
    const { list } = this;
    if (!list) this.openList(cut);
    else if (staysInside(sign, list)) this.addItem(innerList(list)!, cut);
    else if (opensInside(sign, list)) this.openInside(list, cut);
    else if (list.style === null && isDash(sign) === isDash(list.sign ?? sign)) this.addItem(list, cut);
    else this.openList(cut);
  }

  /** A deadline between two items belongs to the first; after the last item it does where earlier items have theirs. */
  private takeDeadline(cut: Cut, at: number): void {
    const { list } = this;
    if (list && (list.hasDeadlines || this.listGoesOn(list, at + 1))) this.addParagraph(list, cut);
    else this.put(cut);
  }

  private listGoesOn(list: OpenList, at: number): boolean {
    if (list.style !== null) return this.nextLabel(at, list) !== null;
    const next = this.cuts[at];
    if (!next || next.label || isSubHeading(this.cuts, at, { cut: this.cuts[at - 1] ?? null, list })) return false;
    return next.sign !== null || (!next.deadline && this.isItem(next));
  }

  private takePlain(cut: Cut, at: number): void {
    const { list } = this;
    if (list && list.style !== null) this.takeBetweenLabels(cut, at, list);
    else if (list && this.isItem(cut)) this.addItem(list, cut);
    else if (!list && this.startsList(cut, at)) this.openList(cut);
    else this.put(cut);
  }

  /** A paragraph after a labelled item: the text of a lone label, an item without its label, or more of the item. */
  private takeBetweenLabels(cut: Cut, at: number, list: OpenList): void {
    const { item } = list;
    const [first] = cut.lines;
    if (item.text === '') {
      const alone = this.pieces[item.at]!;
      this.pieces[item.at] = { ...alone, ...wordsOf(cut.text), lines: [alone.lines[0], linesOf(cut)[1]] };
      item.text = cut.text;
      list.lostMarks = true;
    } else if (list.lostMarks && !endsSentence(cut.text)) {
      this.addUnlabelled(list, cut);
    } else if (!first?.gap && !first?.newPage) {
      this.addParagraph(list, cut);
    } else {
      this.takeParagraph(cut, at, list);
    }
  }

  private takeParagraph(cut: Cut, at: number, list: OpenList): void {
    const inner = innerList(list);
    const owner = inner && inner.style !== null && this.nextLabel(at + 1, inner) !== null ? inner : list;
    const next = this.nextLabel(at + 1, owner);
    const skipsOne = next === at + 1 && this.cuts[next]!.label!.ordinal === owner.item.label!.ordinal + 2;
    if (skipsOne) this.addUnlabelled(owner, cut);
    else if (next === at + 1 && cut.text.endsWith(':')) this.put(cut);
    else if (next !== null || (list.hasDeadlines && this.lastDeadline > at)) this.addParagraph(owner, cut);
    else this.put(cut);
  }

  /** An item whose label the reading lost. */
  private addUnlabelled(list: OpenList, cut: Cut): void {
    const last = list.item.label!;
    const label = labelAfter(last);
    this.addItem(list, cut, label);
    this.report(cut.lines[0]!.n, 'number-restored', `Read «${cut.text}» as item ${label.label}`, {
      from: '',
      to: label.label,
      why: `Nummeret falt ut i lesingen; punktet følger etter «${last.label}» i samme liste.`,
    });
  }

  /** Index of the text whose label goes on with a labelled list, null where none does before another list begins. */
  private nextLabel(at: number, { item: { label } }: OpenList): number | null {
    const end = Math.min(this.cuts.length, at + reach);
    for (let index = at; label && index < end; index++) {
      const next = this.cuts[index]!.label;
      if (next?.style !== label.style) continue;
      if (next.ordinal === label.ordinal + 1 || next.ordinal === label.ordinal + 2) return index;
      if (next.ordinal <= label.ordinal) return null;
    }
    return null;
  }

  private isItem(cut: Cut): boolean {
    return this.inList || isLostItem(cut);
  }

  private startsList(cut: Cut, at: number): boolean {
    return this.inList || (this.leadIn && startsLostList(cut, this.cuts[at + 1]));
  }

  private openList(cut: Cut): void {
    this.list = newList(cut, 0);
    this.addItem(this.list, cut);
    this.pieces.at(-1)!.endsLists = true;
  }

  private openInside(list: OpenList, cut: Cut): void {
    const inner = newList(cut, list.depth + 1);
    this.addItem(inner, cut);
    list.inside = inner;
  }

  /** `label` where the reading lost the item's own. */
  private addItem(list: OpenList, cut: Cut, label: Label | null = cut.label): void {
    if (!cut.sign && !cut.label) list.lostMarks = true;
    list.item = { text: cut.text, label, sign: cut.sign, at: this.pieces.length };
    list.inside = null;
    this.pieces.push({ ...toPiece(cut), mark: label ?? bullet, indent: list.depth });
  }

  private addParagraph(list: OpenList, cut: Cut): void {
    list.inside = 'paragraph';
    if (cut.deadline) list.hasDeadlines = true;
    this.pieces.push({ ...toPiece(cut), indent: list.depth + 1 });
  }

  private put(cut: Cut): void {
    this.list = null;
    this.pieces.push({ ...toPiece(cut), endsLists: true });
    if (!cut.deadline) this.leadIn = cut.text.endsWith(':');
  }
}

const linesOf = ({ lines }: Cut): LineRange => [lines[0]!.n, lines.at(-1)!.n];
const wordsOf = (text: string): Pick<Piece, 'text' | 'content'> => ({ text, content: [{ type: 'text', value: text }] });

function toPiece(cut: Cut): Piece {
  return {
    ...wordsOf(cut.text),
    lines: linesOf(cut),
    mark: null,
    indent: 0,
    level: 0,
    strong: false,
    apart: false,
    row: true,
  };
}

/** True when an unmarked text is one more item of a bulleted list. */
function isLostItem({ text, column }: Cut): boolean {
  if (text.endsWith(':') || column === 'full') return false;
  return column === 'indented' || !isSentence(text);
}

/** True when the texts after a lead-in are items that have all lost their marks. */
function startsLostList({ text, column }: Cut, next: Cut | undefined): boolean {
  if (text.endsWith(':') || column === 'full') return false;
  return !isSentence(text) || (column === 'indented' && next?.column === 'indented');
}
