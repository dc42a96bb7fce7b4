import { z } from 'zod';

const words = z.string().regex(/^[\p{Ll} ]+$/u);

/**
 * A group of content/vocabulary/nynorsk.yaml or english.yaml, and why its pairs are there: nynorsk words or parts of words
 * with their bokmål, English words with Norwegian ones.
 */
export const wordPairs = z.strictObject({ why: z.string().min(1), pairs: z.record(words, words) });
