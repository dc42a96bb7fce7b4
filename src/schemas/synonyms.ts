import { z } from 'zod';

const words = z.array(z.string().regex(/^[\p{Ll}\p{N}]+(?:[ .@'-][\p{Ll}\p{N}]+)*$/u, 'Expected words in lower case'));

/** Why the words are there: shown to whoever wonders about a result. */
const why = z.string().min(1);

/**
 * An entry of content/vocabulary/synonyms/*.yaml. `same`: words that mean the same, each finds all the others. `ask` and
 * `find`: who asks for the first is shown texts with the second, not the other way.
 */
export const synonyms = z.union([
  z.strictObject({ same: words.min(2), why }),
  z.strictObject({ ask: words.min(1), find: words.min(1), why }),
]);

export type Synonyms = z.infer<typeof synonyms>;
