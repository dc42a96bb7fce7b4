import { z } from 'zod';

/** A group of content/vocabulary/nynorsk.yaml: nynorsk words or parts of words with their bokmål, and why. */
export const nynorskGroup = z.strictObject({
  why: z.string().min(1),
  pairs: z.record(z.string().regex(/^[\p{Ll} ]+$/u), z.string().regex(/^[\p{Ll} ]+$/u)),
});
