/** What a citation names of the letter beside its title and date. */
import type { CitedLetter } from '../../../src/schemas/collections.ts';
import type { Letter } from '../../../src/schemas/index.ts';

/** The source leaves a hyphen where a number of the reference is lost (`22/5170-`). */
export function citedLetter({ sender, reference }: Letter): CitedLetter {
  return { author: sender ?? 'Ukjent avsender', reference: reference?.replace(/-$/u, '') ?? null };
}
