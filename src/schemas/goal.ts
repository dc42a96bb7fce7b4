import { z } from 'zod';
import { address, goalId, lineRange, slug, sourcePlace } from './common.ts';

/** A goal (mål, in 2025 hovedmål) of a year's allocation letter. */
export const goal = z.object({
  id: goalId,
  /** Slug of the letter that sets it. */
  letter: slug,
  year: z.int(),
  number: z.int().positive(),
  /** Without «Mål n:», plain. */
  title: z.string(),
  /** The chapter it stands under. */
  area: z.object({ number: z.string().nullable(), title: z.string() }).nullable(),
  url: address,
  /** Whole text as Markdown, lists included. */
  text: z.string(),
  /** Assessment criteria (vurderingskriterier), sub-points right after their parent, plain. */
  criteria: z.array(z.string()),
  /** Control parameters (styringsparametere), plain. */
  parameters: z.array(z.string()),
  /** Key figures (nøkkeltall), plain. */
  keyFigures: z.array(z.string()),
  /** Ids of the assignments under the same area. */
  assignments: z.array(z.string()),
  /** The same goal a year earlier (several where goals were merged). */
  previous: z.array(goalId),
  /** The same goal a year later. */
  next: z.array(goalId),
  /** How we know, in Norwegian: one entry for each of `previous` and `next`; `proposed` where no person has confirmed it. */
  lineage: z.array(z.object({ id: goalId, why: z.string(), proposed: z.literal(true).optional() })),
  /** Where the annual report answers, null where it does not or is not in the collection. */
  report: z.object({ letter: slug, url: address, lines: lineRange }).nullable(),
  source: sourcePlace,
});

export type Goal = z.infer<typeof goal>;
