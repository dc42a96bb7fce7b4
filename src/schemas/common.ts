/**
 * Types that every published list shares. Field meanings follow the public data contract; Norwegian terms in
 * parentheses are the field's own.
 */
import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date();

/** A day, or null where the text fixes none. */
export const dayOrNull = day.nullable();

/** Address part: lower-case ASCII letters, digits and hyphens (`tildelingsbrev-2024`). */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'Expected lower-case ASCII, digits and hyphens');

/** First and last line of `source.txt`, 1-based as `sed -n` counts them, both included. */
export const lineRange = z.tuple([z.int().positive(), z.int().positive()]);

/** A line number of `source.txt`, 1-based. */
export const line = z.int().positive();

/** Where a fact stands: the source document's slug and its lines. */
export const sourcePlace = z.object({ document: slug, lines: lineRange });

/** Site-relative address with trailing slash, and `#anchor` where it points into a page. */
export const address = z
  .string()
  .regex(/^\/(?:[a-z0-9-]+\/)*(?:#[A-Za-z0-9-]+)?$/u, 'Expected a path like /oppdrag/tb2024-07/');

/** Goal (mål) id: year and number, `2024-5`. */
export const goalId = z.string().regex(/^\d{4}-\d{1,2}$/u);

/** Three-letter code of a department (avdeling) of the ministry, `FHA`. */
export const departmentCode = z.string().regex(/^[A-ZÆØÅ]{2,4}$/u);

export type LineRange = z.infer<typeof lineRange>;
export type SourcePlace = z.infer<typeof sourcePlace>;
