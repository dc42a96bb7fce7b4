import { z } from 'zod';
import { address, line, slug } from './common.ts';

/** What became of a line. */
export const lineUse = z.enum([
  'assignment',
  'goal',
  'section',
  'carried-over',
  'budget',
  'calendar',
  'report',
  'accounts',
  'table',
  'footnote',
  'attachment',
  'letterhead',
  'index',
  'contents',
  'signature',
  'colophon',
  'link-dump',
  'page-furniture',
  /** What a conversion has added: front matter, pictures and what they are said to show. */
  'conversion',
  /** What a machine reading made of marks it could not read: `whwh`, `(O8]` (2025). */
  'scan-noise',
  'duplicate',
  'blank',
]);

/** One line of a source file, as published in `sources/<slug>.json`. */
export const publishedLine = z.object({
  n: line,
  /** As received. */
  raw: z.string(),
  /** As shown; equal to raw where nothing was restored. */
  text: z.string(),
  use: lineUse,
  /** Where a reader finds it; null for blank lines and page furniture. */
  url: address.nullable(),
});

/** `data/v1/sources/<slug>.json`. */
export const publishedSource = z.object({
  version: z.literal(1),
  document: slug,
  sha256: z.string(),
  lines: z.array(publishedLine),
});

/** One line as committed under content/data/sources: raw is in source.txt, text only where it differs. */
export const recordedLine = z.object({ n: line, use: lineUse, url: address.nullable(), text: z.string().optional() });

export const recordedSource = z.object({ document: slug, sha256: z.string(), lines: z.array(recordedLine) });

export type LineUse = z.infer<typeof lineUse>;
export type RecordedLine = z.infer<typeof recordedLine>;
export type RecordedSource = z.infer<typeof recordedSource>;
export type PublishedSource = z.infer<typeof publishedSource>;
