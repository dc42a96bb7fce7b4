import { z } from 'zod';
import { goalId, line, slug } from './common.ts';

/** `letter.yaml`: what a source document does not say itself. */
export const sourceSettings = z.strictObject({
  /** Folder under scripts/letters/formats; null lets the formats recognise it. */
  format: z.string().nullable().default(null),
  /** What the lines are like, where the text is taken wrongly: whole paragraphs, wrapped as on paper, or read by a machine from paper. */
  lines: z.enum(['whole', 'wrapped', 'scanned']).optional(),
  /** Budget year. */
  year: z.int().min(1990).max(2100),
  /** sha256 of source.txt: the text as received is never edited. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/u, 'Expected 64 hexadecimal digits'),
  /** Where the text came from, in Norwegian; shown to readers. */
  origin: z.string().min(1),
  licence: z.string().min(1),
  /** Known gaps, in Norwegian; shown to readers. */
  gaps: z.array(z.string()).default([]),
  /** True where the text was read without æ, ø and å. */
  lacksNorwegianLetters: z.boolean().default(false),
  /** True for a second extraction of a letter that another source holds in better words. */
  secondExtraction: z.boolean().default(false),
});

/** One entry of `corrections.yaml`: an editorial correction, shown to readers as such. */
export const editorialCorrection = z.strictObject({
  line,
  /** Words as the (restored) source prints them; must still stand on the line, once. */
  from: z.string().min(1),
  to: z.string(),
  /** Why we are sure, in Norwegian. */
  why: z.string().min(1),
});

export const editorialCorrections = z.array(editorialCorrection);

export type SourceSettings = z.infer<typeof sourceSettings>;
export type EditorialCorrection = z.infer<typeof editorialCorrection>;

/** `content/vocabulary/departments.yaml`. */
export const departmentVocabulary = z.array(
  z.strictObject({
    code: z.string().min(2),
    /** Full name where a letter prints it, null where none does. */
    name: z.string().nullable(),
    /** Where it is printed: letter and line of its source. */
    printed: z.array(z.strictObject({ letter: slug, line })).default([]),
    /** How we know that the name is this code's, in Norwegian; shown to readers. Null where there is no name. */
    why: z.string().min(10).nullable().default(null),
  }),
);

/** `content/vocabulary/restoring.yaml`: names, titles and words that restoring reads as if they stood in a clean letter. */
export const restoringVocabulary = z.array(z.string().min(2));

/** `content/vocabulary/hyphened-words.yaml`: words whose hyphen stays when a line ends there. */
export const hyphenedWords = z.array(
  z.string().regex(/^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)+$/u, 'Expected words in lower case'),
);

/** `content/vocabulary/goal-lineage.yaml`: a goal of a later year carries on one of an earlier. */
export const goalLineage = z.array(
  z.strictObject({
    from: goalId,
    to: goalId,
    /** How we know, in Norwegian. */
    why: z.string().min(1),
    /** Proposed by the tool and not confirmed yet, or turned down by a person; a tie that a person vouches for has none. */
    status: z.enum(['foreslått', 'avvist']).optional(),
  }),
);

/** `content/vocabulary/areas.yaml`: areas (områder) of goals and assignments that are the same over the years. */
export const areaVocabulary = z.array(
  z.strictObject({
    slug,
    title: z.string().min(2),
    /** Headings of the area in the letters of a year, as printed, without number. */
    years: z.array(z.strictObject({ year: z.int(), titles: z.array(z.string()).min(1) })).min(1),
    /** How we know that they are the same, in Norwegian; shown to readers. */
    why: z.string().min(10),
  }),
);

/** `content/vocabulary/gathered-sections.yaml`: sections of letters that a page a year gathers. */
export const gatheredVocabulary = z.array(
  z.strictObject({
    slug,
    title: z.string().min(2),
    /** Headings as printed, without number; `Mandat for*` stands for all that begin so. */
    titles: z.array(z.string().min(2)).min(1),
    /** What the page holds, in Norwegian; shown to readers. */
    why: z.string().min(10),
  }),
);

export type DepartmentEntry = z.infer<typeof departmentVocabulary>[number];
export type AreaEntry = z.infer<typeof areaVocabulary>[number];
export type GatheredEntry = z.infer<typeof gatheredVocabulary>[number];
export type GoalLink = z.infer<typeof goalLineage>[number];

/** `content/vocabulary/common-words.yaml`: words that tie no assignment to another. */
export const commonWordGroups = z.array(
  z.strictObject({
    /** Why the words say nothing of the matter, in Norwegian. */
    why: z.string().min(1),
    /** True where two such words side by side do. */
    inPairs: z.boolean().default(false),
    /** True for words that say nothing in a phrase either: `og`, `skal`. */
    small: z.boolean().default(false),
    words: z.array(z.string().min(1)),
  }),
);

/** `content/vocabulary/report-ties.yaml`: what a person found who read an annual report beside the assignments. */
export const reportTies = z.array(
  z.strictObject({
    /** ID of the assignment. */
    assignment: z.string(),
    /** Slug of the annual report. */
    report: slug,
    /** A line of the passage. */
    line: z.int().positive(),
    /** Words of the sentence that tells of it, as shown; left out where it is the first of its paragraph. */
    quote: z.string().min(3).optional(),
    /** How we know, in Norwegian; shown to readers. */
    why: z.string().min(10),
    /** Tied by words, but about another matter. */
    status: z.literal('avvist').optional(),
  }),
);

export type ReportTie = z.infer<typeof reportTies>[number];
export type CommonWordGroup = z.infer<typeof commonWordGroups>[number];
