import { z } from 'zod';
import { line, slug } from './common.ts';

/** A place where the shown text differs from the source. */
export const correction = z.object({
  letter: slug,
  line,
  from: z.string(),
  to: z.string(),
  /** `ocr`: restored by rule; `editorial`: corrected by a person. */
  kind: z.enum(['ocr', 'editorial']),
  why: z.string(),
});

/** A word that the restoring rule could not settle: left as printed, and listed. */
export const unsureWord = z.object({ line, word: z.string(), readings: z.array(z.string()) });

export type Correction = z.infer<typeof correction>;
export type UnsureWord = z.infer<typeof unsureWord>;
