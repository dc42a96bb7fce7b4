import { z } from 'zod';
import { budgetChapter, budgetItem } from './budget.ts';
import { address, dayOrNull, departmentCode, line, lineRange, slug, sourcePlace } from './common.ts';
import { reference, relation } from './reference.ts';

/**
 * What sort of letter: tildelingsbrev, tillegg, oppdragsbrev or oppdragsdokument, årsrapport; `letter` where the text does not
 * say.
 */
export const letterKind = z.enum(['allocation', 'supplement', 'assignment-letter', 'annual-report', 'letter']);

/** A heading of the letter, in reading order. */
export const section = z.object({
  /** Number as printed (`2.1.1`), null where the heading carries none. */
  number: z.string().nullable(),
  /** Heading text without its number, plain. */
  title: z.string(),
  /** Depth in the letter's heading tree; 1 is a chapter. */
  level: z.int().min(1).max(6),
  /** `id` of the heading on the letter's page. */
  anchor: z.string(),
  /** Line the heading begins on. */
  line,
  /** Title of the attachment (vedlegg) it stands in, null in the letter itself. */
  attachment: z.string().nullable(),
});

/** An earlier assignment that this letter lists as still running (videreført); not a new assignment. */
export const carriedOver = z.object({
  /** Every ID printed in the row's first cell. */
  ids: z.array(z.string()).min(1),
  title: z.string(),
  departments: z.array(departmentCode),
  /** Number of the section whose list it stands in. */
  section: z.string().nullable(),
  /** Text printed under the row (Markdown), null where there is none. */
  text: z.string().nullable(),
  /** Deadlines in that text. */
  deadlines: z.array(z.object({ text: z.string(), date: dayOrNull })),
  /** Other assignments that the row names: `(oppdraget erstatter TB2020-18)`. */
  references: z.array(reference),
  line,
});

/** A place where two extractions of one letter have different words. Empty text: the words are missing there. */
export const extractionDifference = z.object({
  line: line.nullable(),
  text: z.string(),
  otherLine: line.nullable(),
  otherText: z.string(),
});

/** A place in the year's allocation letter that a supplement says it touches. */
export const touch = z.object({
  /** The section or the assignment in the allocation letter. */
  url: address,
  /** Assignment touched, null for a section. */
  id: z.string().nullable(),
  /** Number of the section touched, null for an assignment and for a section without one. */
  section: z.string().nullable(),
  /** Title of what is touched. */
  title: z.string(),
  /** What the supplement does there: a relation between assignments, or `adds` for new assignments and sums. */
  relation: z.enum([...relation.options, 'adds']),
  /** The supplement's own words, plain. */
  text: z.string(),
  /** Line of the supplement's source document. */
  line,
  /** Where the supplement says it. */
  from: address,
  /** Chapter and item of the budget where the supplement gives money, null for anything else. */
  budget: z.object({ chapter: budgetChapter, item: budgetItem }).nullable(),
});

/** A letter (brev) or annual report. One source document may hold several. */
export const letter = z.object({
  slug,
  kind: letterKind,
  /** Budget year it steers or reports on. */
  year: z.int(),
  /** Date printed on the letter, null where the source has lost it. */
  date: dayOrNull,
  /** The ministry's case reference (Vår ref) as printed, null where lost. */
  reference: z.string().nullable(),
  title: z.string(),
  /** The ministry, or the ministries joined with «og»; null where the text does not say. */
  sender: z.string().nullable(),
  /** Null where the text does not say. */
  recipient: z.string().nullable(),
  /** Ministries of a letter from several; absent for a letter from one. */
  ministries: z.array(z.string()).optional(),
  signatories: z.array(z.string()),
  url: address,
  source: sourcePlace.extend({ sha256: z.string().regex(/^[0-9a-f]{64}$/u) }),
  sections: z.array(section),
  attachments: z.array(z.object({ title: z.string(), anchor: z.string(), lines: lineRange })),
  carriedOver: z.array(carriedOver),
  /** Supplements only: what they touch in the allocation letter of their year, in order. */
  touches: z.array(touch),
  /** The same letter in another extraction, and where its words differ. */
  alsoIn: z.array(sourcePlace.extend({ differences: z.array(extractionDifference) })),
});

export type ExtractionDifference = z.infer<typeof extractionDifference>;
export type LetterKind = z.infer<typeof letterKind>;
export type Section = z.infer<typeof section>;
export type CarriedOver = z.infer<typeof carriedOver>;
export type Touch = z.infer<typeof touch>;
export type Letter = z.infer<typeof letter>;
