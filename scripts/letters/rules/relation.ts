/**
 * How a passage relates to an assignment that it names: `Dette oppdraget erstatter TB2022-26` replaces it, `utsatt
 * frist for … (TTB 2022-26)` postpones it, `Det vises til TB 2022-31 …. Revidert oppdrag:` changes it.
 */
import type { Relation } from '../../../src/schemas/index.ts';

/** The verb, with nothing that ends a sentence between it and the ID. */
const replacing = /(?<!\p{L})erstatter(?!\p{L})[^.:;]{0,80}$/iu;
/** A new deadline for what the ID names. */
const postponing = /(?<!\p{L})utsatt frist(?!\p{L})[^.:;]{0,200}$/iu;
/** After the ID: the assignment rests until something else is settled. */
const resting = /^[^:;]{0,300}(?<!\p{L})oppdraget settes i bero(?!\p{L})/iu;
/** After the ID: the assignment as it now reads. */
const revising = /^[^:;]{0,150}(?<!\p{L})revidert oppdrag:/iu;

/** Relation read from the words around an ID, null where they only mention it. */
export function readRelation(before: string, after = ''): Relation | null {
  if (replacing.test(before)) return 'replaces';
  if (postponing.test(before) || resting.test(after)) return 'postpones';
  return revising.test(after) ? 'changes' : null;
}
