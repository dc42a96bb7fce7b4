/**
 * What the stages hand to each other: a source document as lines, and a letter as an mdast tree whose nodes keep
 * the lines they were read from.
 */
import type { Root } from 'mdast';
import type {
  AssignmentKind,
  Correction,
  LetterKind,
  LineRange,
  LineUse,
  SourceSettings,
  UnsureWord,
} from '../../src/schemas/index.ts';
import type { Diagnostics } from '../diagnostics.ts';
import type { Vocabulary } from '../text/vocabulary.ts';

/** One line of source.txt. */
export interface SourceLine {
  /** 1-based, as `sed -n` counts. */
  readonly n: number;
  /** As received, without its line break. */
  readonly raw: string;
  /** After restoring and corrections; equal to raw where nothing changed. Never holds a line break. */
  readonly text: string;
}

/** A place where what is shown differs from the source. The letter it belongs to is added when the letters are known. */
export type Change = Omit<Correction, 'letter'>;

/** A source document, read and restored. */
export interface SourceDocument {
  readonly slug: string;
  /** Path of source.txt from the project root, for messages. */
  readonly path: string;
  readonly sha256: string;
  readonly settings: SourceSettings;
  readonly lines: readonly SourceLine[];
  /** Every place where text differs from raw, and what formats have put back. */
  readonly changes: readonly Change[];
  /** Words that restoring left as printed because it could not decide. */
  readonly unsure: readonly UnsureWord[];
}

/**
 * What a heading is. Put on `heading.data.place`; the heading's depth says what stands under it: all that follows
 * until the next heading of the same or a smaller depth.
 */
export type HeadingPlace =
  /** A chapter or section (punkt); `number` as printed or null. Area headings (2.1 Folkehelse) are sections too, groups (Nye oppdrag) name no area. */
  | { role: 'section'; number: string | null; isGroup?: true }
  /** The title of an attachment (vedlegg); sections inside it stand under it. */
  | { role: 'attachment' }
  /** A goal. `title` without «Mål n:». */
  | { role: 'goal'; number: number; title: string }
  /** The heading of a goal's criteria, parameters or key figures. */
  | { role: 'goal-part'; part: 'criteria' | 'parameters' | 'keyFigures' }
  /** An assignment. `ids` as printed without white space, the first is its own; empty where none is printed. */
  | {
      role: 'assignment';
      kind: AssignmentKind;
      ids: string[];
      /** Joined and restored. */
      title: string;
      titleAsPrinted: string;
      /** Where the title is printed when it is not in the heading. */
      titleLines?: LineRange;
      departments: string[];
      /** The department cell as printed, where it says more than the codes: `SHA og KTA (pkt. 1)`. */
      departmentsAsPrinted?: string;
      /** The letter only names it, «unntatt offentlighet». */
      exempt?: boolean;
      /** The ID as printed, where it is another assignment's: of the one that this one clarifies. */
      printedId?: string;
      /** Number of the section that the assignment is, where a letter gives it as a section of its own. */
      number?: string;
    }
  /** A heading inside a goal or an assignment, or any other without a number. */
  | { role: 'subheading' /** Label of the part that it heads, `1` for «1. Ny indikator». */; label?: string };

/** A row of a list of earlier assignments still running; on `listItem.data.carriedOver`. */
export interface CarriedOverRow {
  ids: string[];
  title: string;
  departments: string[];
  line: number;
}

declare module 'mdast' {
  interface HeadingData {
    place?: HeadingPlace;
  }
  interface ListItemData {
    carriedOver?: CarriedOverRow;
    /** Label as printed before the text, `a)`, `1.`, `ii.`; absent for bullets. */
    label?: string;
  }
  interface TableData {
    use?: LineUse;
  }
  interface TableRowData {
    /** A further item of the row above, which it shares the first cell of; absent for a row of its own. */
    sharesRow?: true;
  }
  interface ParagraphData {
    use?: LineUse;
    /** Money given in a sentence: chapter and item of the heading above, the sum as printed and in kroner. */
    grant?: { chapter: string; item: string; text: string; nok: number };
  }
  interface ListData {
    use?: LineUse;
  }
}

/** Lines that are recognised but kept out of the letter's text. */
export interface Aside {
  lines: LineRange;
  use: LineUse;
}

/** One letter as a format reads it out of a source document. */
export interface LetterReading {
  kind: LetterKind;
  year: number;
  /** `YYYY-MM-DD`, null where the source has lost it. */
  date: string | null;
  reference: string | null;
  title: string;
  /** Null where the text does not say. */
  sender: string | null;
  recipient: string | null;
  /** Where there are several. */
  ministries?: string[];
  signatories: string[];
  /** Lines of the source document that belong to this letter. The letters of a document share all its lines out. */
  lines: LineRange;
  /** Text in reading order. Every node of the root and every list item has `position` in lines of source.txt. */
  tree: Root;
  /** Letterhead, contents, page numbers, signatures, lost and found links … Blank lines need not be listed. */
  asides: Aside[];
  /**
   * What the format has put back because the source lost it: numbers of headings and items, a table's head row. `from` is
   * empty where nothing is left of it. It is no part of a line's text; readers find it among the corrections.
   */
  putBack?: Change[];
}

export interface FormatContext {
  diagnostics: Diagnostics;
  /** The letter's own words: decides whether a hyphen at a line end only splits a word. */
  vocabulary: Vocabulary;
}

/** A layout of letters. One folder under formats/ each. */
export interface LetterFormat {
  name: string;
  /** True when the document is plainly of this layout. Reads text only, never the slug. */
  detect(document: SourceDocument): boolean;
  /** Letters in file order. Guarantees: every non-blank line is in a node's position or in an aside. */
  read(document: SourceDocument, context: FormatContext): LetterReading[];
}
