import { z } from 'zod';
import { address, goalId, line, lineRange, slug } from './common.ts';

/** A figure that an answer prints plainly. */
export const reportValue = z.object({
  /** The year printed with the figure, or the report's own where a line holds only a label and its figure. */
  year: z.int(),
  /** False where the year is the report's own. */
  yearPrinted: z.boolean(),
  /** As printed, `97,6`. */
  value: z.string(),
  /** Unit as printed, `%`, `prosent`, `brukere`; null where none is. */
  unit: z.string().nullable(),
  /** The sentence or row that prints it, plain. */
  text: z.string(),
  /**
   * Figures of an answer with the same number are one thing in several years, each year once, as one sentence or row
   * prints them («75 prosent i 2022, 69 prosent i 2023 og 83 prosent i 2024»); null where a figure stands alone.
   */
  series: z.int().positive().nullable(),
});

/** The report's answer to one criterion, control parameter or key figure. */
export const reportAnswer = z.object({
  /** Control parameters (styringsparametere) are figures too; `list` tells them apart. */
  kind: z.enum(['criterion', 'keyFigure']),
  /** The list of the goal in goals.json that the label names. */
  list: z.enum(['criteria', 'parameters', 'keyFigures']),
  /** Text of the goal's own criterion, parameter or key figure; null where the letter asks for nothing of the kind. */
  asked: z.string().nullable(),
  /** Sub-points of what is asked that the heading repeats, each as in the goal's list. */
  subPoints: z.array(z.string()),
  /** Heading as printed, plain; its number is the report's, not the letter's. */
  label: z.string(),
  /** Whole answer, Markdown. */
  text: z.string(),
  /** Figures printed plainly with their year; empty where there are none. Never worked out. */
  values: z.array(reportValue),
  /** `id` of the heading on the report's page. */
  anchor: z.string(),
  line,
});

/** What the annual report says of one goal. */
export const reportItem = z.object({
  goal: goalId,
  /** Slug of the annual report. */
  letter: slug,
  /** Heading as printed in the report, plain; it may word the goal anew. */
  title: z.string(),
  url: address,
  /** The headings that every goal repeats: status, indicators, activities, attainment (måloppnåelse). */
  parts: z.array(z.object({ title: z.string(), anchor: z.string(), lines: lineRange })),
  answers: z.array(reportAnswer),
});

export type ReportValue = z.infer<typeof reportValue>;
export type ReportAnswer = z.infer<typeof reportAnswer>;
export type ReportItem = z.infer<typeof reportItem>;
