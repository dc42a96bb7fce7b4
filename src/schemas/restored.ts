import { z } from 'zod';
import { line } from './common.ts';
import { unsureWord } from './correction.ts';

/** A word that restoring has read otherwise than it is printed. */
export const restoredWord = z.strictObject({
  line,
  /** 1-based, in characters of the line made plain. */
  column: z.int().min(1),
  from: z.string().min(1),
  to: z.string(),
  /** Which rule read it so, in Norwegian; shown to readers. */
  why: z.string().min(1),
});

/**
 * `restored.json` beside a source.txt that lacks Norwegian letters: what restoring made of it, once and for all. Made by
 * `npm run restore`, never by hand: what a person knows better is an entry of corrections.yaml.
 */
export const restoredRecord = z.strictObject({
  /** Of the source.txt that it belongs to. */
  sha256: z.string(),
  /** What the lexicon was learnt from. */
  madeWith: z.strictObject({
    /** Slug of each source → its sha256. */
    letters: z.record(z.string(), z.string()),
    /** sha256 of the phrases of content/vocabulary/restoring.yaml, a line each. */
    phrases: z.string(),
    /** Version of the package. */
    wordList: z.string(),
  }),
  /** Words that no rule could settle. */
  unsure: z.array(unsureWord),
  /** In the order of the text. */
  changes: z.array(restoredWord),
});

export type RestoredWord = z.infer<typeof restoredWord>;
export type RestoredRecord = z.infer<typeof restoredRecord>;
