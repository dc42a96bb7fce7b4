/**
 * Restore a source for its record: the one time that its words depend on what other letters there are.
 *
 * Takes: the source, all sources, and the phrases of content/vocabulary/restoring.yaml.
 * Guarantees: the record gives back the very lines that restoring made; the same input gives the same record.
 */
import { createHash } from 'node:crypto';
import type { RestoredRecord } from '../../../src/schemas/index.ts';
import { wordListVersion } from '../../text/word-list.ts';
import type { RawSource } from '../read/read-source.ts';
import { foldHomoglyphs } from './fold-homoglyphs.ts';
import { prepareLexicon } from './prepare-lexicon.ts';
import { restoreLines } from './restore-lines.ts';

export function makeRecord(
  { sha256, lines }: RawSource,
  sources: readonly RawSource[],
  phrases: readonly string[],
): RestoredRecord {
  const learntFrom = sources.filter(({ settings }) => !settings.lacksNorwegianLetters);
  const { changes, unsure } = restoreLines(foldHomoglyphs(lines).lines, prepareLexicon(learntFrom, phrases)());
  const madeWith = {
    letters: Object.fromEntries(learntFrom.map((source) => [source.slug, source.sha256])),
    phrases: createHash('sha256').update(phrases.join('\n')).digest('hex'),
    wordList: wordListVersion(),
  };
  return { sha256, madeWith, unsure, changes };
}
