/** What letters do to each other, as their pages show it. Made from the data at build; see docs/decisions/letter-views.md. */
import { z } from 'zod';
import { address, dayOrNull, line, slug } from './common.ts';
import { section } from './letter.ts';

/** A place in a letter: a heading on its page. */
export const letterPlace = z.object({
  anchor: z.string(),
  url: address,
  /** ID of the assignment whose heading it is, null for any other. */
  id: z.string().nullable(),
  /** Heading with its number, plain, without a colon at its end; that of a budget item has its chapter's in front. */
  title: z.string(),
});

/**
 * What a passage of a supplement (tillegg) does to the allocation letter of its year: adds an assignment, clarifies,
 * changes, postpones or replaces one, gives money to a chapter and item, or none of these (`general`).
 */
export const changeKind = z.enum(['added', 'clarified', 'changed', 'postponed', 'replaced', 'money', 'general']);

/** A place that a passage of a supplement changes. */
export const changedPlace = letterPlace.extend({
  kind: changeKind,
  /** The supplement's words that say so, plain. */
  text: z.string(),
});

/** One passage of a supplement, and where in the year's letter it belongs. */
export const letterChange = z.object({
  kind: changeKind,
  /** Id of the assignment that the passage is, null for any other passage. */
  id: z.string().nullable(),
  /** Heading as printed; of text before the first heading, the letter's title. Plain. */
  title: z.string(),
  /** Where it stands in the supplement. */
  from: address,
  line,
  /** The sentence that says what is asked or given, word for word, plain. */
  text: z.string(),
  /** Headings of the year's letter: first the one it belongs at. Empty where the supplement names none. */
  to: z.array(changedPlace),
  /** Where it stands in the year's letter as it applied with this supplement. */
  inForce: address,
});

/** What a letter does to another. */
export const tieEvent = z.enum([...changeKind.options, 'carried-over', 'reported', 'answered']);

/** A letter and what it does to another. */
export const letterTie = z.object({
  letter: slug,
  url: address,
  name: z.string(),
  date: dayOrNull,
  /** How often it does what: `{ "event": "clarified", "count": 2 }`. */
  events: z.array(
    z.object({
      event: tieEvent,
      count: z.int().positive(),
    }),
  ),
  /** What it says of all assignments of the other (`Oppdrag fra 2023 eller tidligere utgår …`), and where. */
  rulings: z.array(z.object({ text: z.string(), url: address })),
});

/** A letter as it applied with its supplements up to one of them. */
export const inForceLink = z.object({
  url: address,
  /** The last supplement that is in. */
  supplement: slug,
  /** `6. februar 2023`, `TTB2023-08 m.fl. (uten dato)`. */
  name: z.string(),
  date: dayOrNull,
});

/** inforce/<supplement>.md; body: the letter with passages of the supplements where they belong. */
export const inForcePage = inForceLink.extend({
  main: z.object({ letter: slug, url: address, name: z.string(), year: z.int() }),
  /** Supplements that are in, oldest first, with what each does. */
  supplements: z.array(inForceLink.extend({ changes: z.array(letterChange) })),
  /** Letters and lines that the text is made of. */
  source: z.string(),
  /** Headings for the list of contents: those of the year's letter, and that of passages without a place in it. */
  sections: z.array(section),
});

export type LetterPlace = z.infer<typeof letterPlace>;
export type ChangedPlace = z.infer<typeof changedPlace>;
export type ChangeKind = z.infer<typeof changeKind>;
export type LetterChange = z.infer<typeof letterChange>;
export type TieEvent = z.infer<typeof tieEvent>;
export type LetterTie = z.infer<typeof letterTie>;
export type InForceLink = z.infer<typeof inForceLink>;
export type InForcePage = z.infer<typeof inForcePage>;
