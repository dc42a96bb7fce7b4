import { z } from 'zod';
import { line } from './common.ts';

/** How a text that names another assignment relates to it. */
export const relation = z.enum(['mentions', 'clarifies', 'replaces', 'postpones', 'changes']);

/** An assignment named in another's text. */
export const reference = z.object({
  /** As that assignment prints it; as the text does, without white space, where it is not in the collection. */
  id: z.string(),
  relation,
  /** The sentence that names it, plain, word for word; of a table row the cells, parted by ` | `. */
  text: z.string(),
  line,
});

export type Relation = z.infer<typeof relation>;
