/** How a sentence names another assignment: `Dette oppdraget erstatter TB2022-26` replaces it. */
import type { Relation } from '../../../src/schemas/index.ts';

/** The verb, with nothing that ends a sentence between it and the ID. */
const replacing = /(?<!\p{L})erstatter(?!\p{L})[^.:;]{0,80}$/iu;

/** Relation read from the words before an ID, null where they only mention it. */
export function readRelation(before: string): Relation | null {
  return replacing.test(before) ? 'replaces' : null;
}
