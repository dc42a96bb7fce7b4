/** All letters together, as the later stages hand them on. */
import type { GoalLink, LetterData, RecordedSource, ReportItem } from '../../src/schemas/index.ts';
import type { ParsedLetter } from './parse/parse-letter.ts';
import type { LetterReading, SourceDocument } from './reading.ts';

/** A parsed letter together with what it was read from. */
export interface ReadLetter extends ParsedLetter {
  reading: LetterReading;
  document: SourceDocument;
}

/** A letter after all extractions of it were found to be one. */
export interface MergedLetter extends ReadLetter {
  /** True for a second extraction; `letter` is then the letter it repeats. */
  duplicate: boolean;
  /** What an annual report answers; there once it is tied to the goals of its year. */
  report?: ReportItem[];
}

export interface ExtractedData {
  letters: LetterData[];
  sources: RecordedSource[];
}

/** Letters that are tied, with the ties that are not known yet. */
export interface ResolvedData extends ExtractedData {
  /** Ties of goals of a new year, for a person to confirm. */
  proposedLineage: GoalLink[];
}
