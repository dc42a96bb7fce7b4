/** What the archive holds and what it lacks, as the page /om/omfang/ tells it. */
import { z } from 'zod';
import { address, line, slug } from './common.ts';

/** Numbers in a row that no letter of the archive gives, `TTB2023-13` to `TTB2023-21`; `from` equals `to` for one. */
const missingNumbers = z.object({ from: z.string(), to: z.string(), count: z.int().positive() });

/** One entry of scope.json: a series of IDs, told by its prefix and year. */
export const numberSeries = z.object({
  /** `TTB2023`. */
  id: z.string(),
  year: z.int(),
  /** Place in the list, from 1. */
  order: z.int().positive(),
  /** Letters of the archive that give its numbers; empty where none does. */
  letters: z.array(z.object({ url: address, title: z.string(), numbers: z.int().positive() })),
  /** How many numbers they give. */
  given: z.int().nonnegative(),
  /** The highest number given or named, and the letter and line that print it; whether the series ends there nobody knows. */
  highest: z.object({ id: z.string(), isGiven: z.boolean(), letter: slug, letterTitle: z.string(), line }),
  /** Numbers up to the highest that no letter of the archive gives. */
  missing: z.array(missingNumbers),
  /** Numbers that letters of the archive name, but none gives. Another agency's are left out. */
  named: z.array(z.object({ id: z.string(), url: address })),
});

export type NumberSeries = z.infer<typeof numberSeries>;

/** One entry of namedletters.json: a sentence that names another letter. */
export const namedLetter = z.object({
  id: z.string(),
  /** Place in the list, from 1. */
  order: z.int().positive(),
  /** Plain. */
  text: z.string(),
  /** The heading it stands under. */
  url: address,
  title: z.string(),
  letterTitle: z.string(),
});

export type NamedLetter = z.infer<typeof namedLetter>;
