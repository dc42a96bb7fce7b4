/**
 * Restore a source anew, with all that the letters of today teach, and write its record.
 *
 * Takes: the project's root and the source's slug. Guarantees: nothing is written unless the source is one that lacks its
 * Norwegian letters. Reports: what reading the sources reports; `not-restorable`.
 */
import { join } from 'node:path';
import type { RestoredRecord } from '../../src/schemas/index.ts';
import type { Diagnostics } from '../diagnostics.ts';
import { readSource } from './read/read-source.ts';
import { readLists } from './read/read-vocabulary.ts';
import { sourceFolders } from './read/source-folders.ts';
import { makeRecord } from './restore/make-record.ts';
import { writeRecord } from './restore/write-record.ts';

/** Words restored before and now; null when there is nothing to restore. */
export function restoreAnew(
  slug: string,
  root: string,
  diagnostics: Diagnostics,
): { before: RestoredRecord | null; after: RestoredRecord } | null {
  const sources = sourceFolders(root, diagnostics).flatMap((folder) => readSource(folder, root, diagnostics) ?? []);
  const lacking = sources.filter(({ settings }) => settings.lacksNorwegianLetters);
  const source = lacking.find((one) => one.slug === slug);
  if (!source) {
    const slugs = lacking.map((one) => one.slug).join(', ') || 'none there is';
    const reason = `Unexpected «${slug}», expected a source whose letter.yaml says lacksNorwegianLetters: ${slugs}`;
    diagnostics.fail('content/sources', undefined, 'not-restorable', reason);
    return null;
  }
  const after = makeRecord(source, sources, readLists(root, diagnostics).phrases);
  writeRecord(after, join(root, 'content/sources', slug));
  return { before: source.record, after };
}
