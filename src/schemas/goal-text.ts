/** A goal's text as its page shows it: each criterion, parameter and key figure by itself, with the report's answer. */
import { z } from 'zod';
import { address, lineRange, slug } from './common.ts';
import { reportAnswer, reportValue } from './report.ts';

/** The list of a goal that an item stands in, as in goals.json. */
export const goalList = reportAnswer.shape.list;

/** Figures of an answer that are one thing in several years (a series of report.json). */
export const datedFigures = z.object({
  /** The sentences or rows that print them, plain, in order. */
  texts: z.array(z.string()).min(1),
  /**
   * In order of year. `yearPrinted`, `value` and `unit` as in report.json; `amount` is the value as a number, null where
   * it is none.
   */
  rows: z.array(reportValue.omit({ text: true, series: true }).extend({ amount: z.number().nullable() })).min(1),
});

/** The annual report's answer to one item of a goal, or to something the goal does not list. */
export const goalAnswer = z.object({
  /** `id` on the goal's page, `svar-3`: the answers are counted in the report's order. */
  anchor: z.string(),
  /** Heading as printed in the report, plain. */
  label: z.string(),
  /** True where the heading's words are other than the item's. */
  isReworded: z.boolean(),
  /** Name of the report, `Årsrapport 2024`. */
  letterTitle: z.string(),
  /** Slug of the report. */
  letter: slug,
  /** The heading on the report's page. */
  url: address,
  /** Lines of heading and answer in the report's source. */
  lines: lineRange,
  /** Beginning of the answer, Markdown; `rest` is what follows where the answer is long, else null. */
  lead: z.string(),
  rest: z.string().nullable(),
  /** One for each series of figures. */
  figures: z.array(datedFigures),
});

/** A criterion (vurderingskriterium), control parameter (styringsparameter) or key figure (nøkkeltall) with its sub-points. */
export const goalItem = z.object({
  /** `id` on the goal's page: `kriterium-2`, `nokkeltall-1-a`. */
  anchor: z.string(),
  /** `Vurderingskriterium 2`, `Nøkkeltall 1 a`: counted in the letter's order, whatever label it prints. */
  name: z.string(),
  list: goalList,
  /** Its text without the printed label, plain, as in goals.json. */
  text: z.string(),
  /** Printed before it, `ii.`; null where the letter prints none. */
  label: z.string().nullable(),
  /** Its text as Markdown, printed label included, sub-points not. */
  markdown: z.string(),
  answer: goalAnswer.nullable(),
  /**
   * What the report says: `answered` here, `answered-above` together with the item it stands under, `not-found`; null
   * where no report answers the goal.
   */
  report: z.enum(['answered', 'answered-above', 'not-found']).nullable(),
  get items() {
    return z.array(goalItem);
  },
});

/** A stretch of a goal's text: running text, the words of a heading (both Markdown), or items. */
export const goalPassage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), markdown: z.string() }),
  z.object({ kind: z.literal('heading'), markdown: z.string() }),
  z.object({ kind: z.literal('items'), list: goalList, items: z.array(goalItem) }),
]);

export type GoalList = z.infer<typeof goalList>;
export type DatedFigures = z.infer<typeof datedFigures>;
export type GoalAnswer = z.infer<typeof goalAnswer>;
export type GoalItem = z.infer<typeof goalItem>;
export type GoalPassage = z.infer<typeof goalPassage>;
