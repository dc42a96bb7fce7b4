/**
 * The body of a letter: its lines are offered to the passage rules of a format, one after the other; what no rule
 * takes is running text.
 */
import type { BlockContent, Root, RootContent } from 'mdast';
import type { LineRange } from '../../../src/schemas/index.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { HeadingPlace } from '../reading.ts';
import { Flow, type WriteText } from './flow.ts';
import { heading } from './nodes.ts';
import type { TextLine } from './text-lines.ts';

/** Reads the passage that begins at a line: how many lines it has taken, 0 when the passage is no such thing. */
export type PassageRule = (lines: readonly TextLine[], at: number, body: Body) => number;

type AssignmentPlace = Extract<HeadingPlace, { role: 'assignment' }>;

interface BodyOptions {
  vocabulary: Vocabulary;
  write: WriteText;
  /** Every line is a paragraph, item or heading of its own. */
  wholeLines?: boolean;
}

export class Body {
  readonly vocabulary: Vocabulary;
  readonly wholeLines: boolean;
  /** Depth of the section that passages stand under; 0 before the first. */
  sectionDepth = 0;
  /** Depth that an unnumbered heading stands under. */
  ownerDepth = 0;
  /** Depth of the budget chapter being read; 0 outside. */
  fundingDepth = 0;
  /** Number of the last numbered section. */
  sectionNumber: string | null = null;
  /** Place of the assignment being read; null outside. */
  assignment: AssignmentPlace | null = null;
  /** True when nothing stands between the last heading and the next line. */
  atHeading = false;
  private readonly children: RootContent[] = [];
  private readonly flow: Flow;

  constructor({ vocabulary, write, wholeLines = false }: BodyOptions) {
    this.vocabulary = vocabulary;
    this.wholeLines = wholeLines;
    this.flow = new Flow(write, wholeLines);
  }

  /** True when a heading may stand here: after a gap, or right under another heading. */
  isOpenAt(line: TextLine): boolean {
    return line.gap !== 'none' || this.atHeading;
  }

  addHeading(depth: number, text: string, place: HeadingPlace, lines: LineRange): void {
    this.children.push(...this.flow.take(), heading(depth, text, place, lines));
    if (place.role === 'section') this.sectionDepth = depth;
    if ('number' in place && typeof place.number === 'string') this.sectionNumber = place.number;
    if (place.role !== 'subheading') {
      this.ownerDepth = depth;
      this.fundingDepth = 0;
    }
    if (place.role === 'assignment') this.assignment = place;
    else if (depth <= this.sectionDepth + 1) this.assignment = null;
    this.atHeading = true;
  }

  addBlock(block: BlockContent): void {
    this.children.push(...this.flow.take(), block);
    this.atHeading = false;
  }

  addText(line: TextLine): void {
    this.flow.add(line);
    this.atHeading = false;
  }

  finish(): Root {
    this.children.push(...this.flow.take());
    return { type: 'root', children: this.children };
  }
}

/** Reads all lines into the body; the first rule that takes a passage has it. */
export function readPassages(lines: readonly TextLine[], rules: readonly PassageRule[], body: Body): void {
  let at = 0;
  while (at < lines.length) {
    let taken = 0;
    for (const rule of rules) {
      taken = rule(lines, at, body);
      if (taken > 0) break;
    }
    if (taken === 0) body.addText(lines[at]!);
    at += Math.max(taken, 1);
  }
}
