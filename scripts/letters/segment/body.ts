/**
 * The body of a letter: its pieces are offered to the constructs, one after the other; what none takes is running text.
 */
import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import type { AssignmentKind, LineRange } from '../../../src/schemas/index.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { heading } from '../layout/nodes.ts';
import type { Aside, Change, HeadingPlace } from '../reading.ts';
import { Flow } from './flow/flow.ts';
import { plain } from './lines/passages.ts';
import type { Piece } from './lines/piece.ts';
import type { IndexEntry } from './supplement-index.ts';

/** Reads what begins at a piece: how many pieces it has taken, 0 when it is no such thing. */
export type Construct = (pieces: readonly Piece[], at: number, body: Body) => number;

export type AssignmentPlace = Extract<HeadingPlace, { role: 'assignment' }>;

export class Body {
  readonly vocabulary: Vocabulary;
  /** Numbers of the last numbered section, `[3, 1, 3]`; null before the first and at the start of an attachment. */
  numbers: readonly number[] | null = null;
  /** Depth of the section that passages stand under; 0 before the first. */
  sectionDepth = 0;
  inAttachment = false;
  /** The goal being read. */
  inGoal = false;
  /** Depth of the goal being read, 0 outside. */
  goalDepth = 0;
  /** The assignment being read, and its heading's depth; null outside. */
  assignment: AssignmentPlace | null = null;
  assignmentDepth = 0;
  /** True after the line of the assignment's department: a heading below it may be another's. */
  assignmentClosed = false;
  /** Kind of the assignments below the last group heading. */
  groupKind: AssignmentKind = 'assignment';
  /** Words of the outermost of the headings of `levels`. */
  outermost = '';
  /** Marked levels of the headings open under the section or the assignment, outermost first. */
  levels: number[] = [];
  /** Depth of the budget chapter being read, 0 outside. */
  fundingDepth = 0;
  /** Level at which the letter marks its chapters, 0 where it marks none. */
  chapterLevel = 0;
  /** Head cells of the last budget table, for one that has lost its own. */
  budgetHead: string[] | null = null;
  /** What is put back, to be told to readers. */
  readonly putBack: Change[];
  /** Lines that say nothing but what others are: the head of a table of assignments. */
  readonly asides: Aside[] = [];
  readonly flow = new Flow();
  private readonly children: RootContent[] = [];

  /** What the letter's index says of an assignment, by its ID. */
  readonly index: ReadonlyMap<string, IndexEntry>;

  constructor(vocabulary: Vocabulary, index: ReadonlyMap<string, IndexEntry>, putBack: Change[]) {
    this.vocabulary = vocabulary;
    this.index = index;
    this.putBack = putBack;
  }

  addHeading(depth: number, content: string | PhrasingContent[], place: HeadingPlace, lines: LineRange): void {
    this.children.push(...this.flow.take(), heading(Math.max(depth, 1), content, place, lines));
    if (place.role === 'section' || place.role === 'attachment') this.sectionDepth = depth;
    if (place.role !== 'goal-part' && place.role !== 'subheading') this.inGoal = place.role === 'goal';
    if (place.role === 'goal') this.goalDepth = depth;
    if (place.role === 'subheading' && this.levels.length === 1) this.outermost = wordsOf(content);
    if (place.role !== 'subheading') {
      this.levels = [];
      this.fundingDepth = 0;
      this.assignment = place.role === 'assignment' ? place : null;
      this.assignmentDepth = place.role === 'assignment' ? depth : 0;
      this.assignmentClosed = false;
    }
  }

  /** Depth that an unnumbered heading gets, by the level it is marked with. */
  subheadingDepth(level: number): number {
    while (this.levels.length > 0 && this.levels.at(-1)! >= level) this.levels.pop();
    this.levels.push(level);
    return (this.assignment ? this.assignmentDepth : this.sectionDepth) + this.levels.length;
  }

  /** Depth right below the last numbered section. */
  get belowNumbers(): number {
    return (this.numbers?.length ?? 0) + (this.inAttachment ? 1 : 0) + 1;
  }

  /** Ends the assignment: what follows stands in its section. */
  closeAssignment(): void {
    this.assignment = null;
    this.levels = [];
  }

  addBlock(block: BlockContent): void {
    this.flow.addBlock(block);
  }

  finish(): Root {
    this.children.push(...this.flow.take());
    return { type: 'root', children: this.children };
  }
}

const wordsOf = (content: string | PhrasingContent[]) => (typeof content === 'string' ? content : plain(content));

/** Offers all pieces to the constructs; the first that takes one has it. */
export function readBody(pieces: readonly Piece[], constructs: readonly Construct[], body: Body): void {
  let at = 0;
  while (at < pieces.length) {
    let taken = 0;
    for (const construct of constructs) {
      taken = construct(pieces, at, body);
      if (taken > 0) break;
    }
    if (taken === 0) body.flow.add(pieces[at]!);
    at += Math.max(taken, 1);
  }
}
