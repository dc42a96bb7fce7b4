/**
 * The one file that knows the order: read → restore → segment → parse → resolve → validate.
 *
 * Takes: the project's root folder.
 * Guarantees: data only when nothing failed; the same input gives the same data.
 * Reports: everything into the diagnostics it is given.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LetterData, RecordedSource } from '../../src/schemas/index.ts';
import type { Diagnostics } from '../diagnostics.ts';
import type { ReadLetter } from './archive.ts';
import { chooseFormat } from './formats/index.ts';
import { countWords } from './layout/vocabulary.ts';
import { nameLetters } from './parse/letter-slugs.ts';
import { parseLetter } from './parse/parse-letter.ts';
import { readSource } from './read/read-source.ts';
import { readCommonWords, readDepartmentCodes, readLineage, readPhrases } from './read/read-vocabulary.ts';
import type { Change, SourceDocument } from './reading.ts';
import { resolveArchive } from './resolve/resolve-archive.ts';
import { prepareLexicon } from './restore/prepare-lexicon.ts';
import { restoreSource } from './restore/restore-source.ts';
import { settleIds } from './segment/settle-ids.ts';
import { validateArchive } from './validate/validate-archive.ts';

/** Milliseconds each stage took, for the bench. */
export type StageTimes = Record<'read' | 'restore' | 'segment' | 'parse' | 'resolve' | 'validate', number>;

export interface Extraction {
  letters: LetterData[];
  sources: RecordedSource[];
  times: StageTimes;
}

/** Null when a stage has failed; the diagnostics say why. */
export function extract(root: string, diagnostics: Diagnostics): Extraction | null {
  const times: StageTimes = { read: 0, restore: 0, segment: 0, parse: 0, resolve: 0, validate: 0 };
  const timed = <T>(stage: keyof StageTimes, work: () => T): T => {
    const start = performance.now();
    const result = work();
    times[stage] = performance.now() - start;
    return result;
  };

  const raw = timed('read', () => sourceFolders(root).flatMap((folder) => readSource(folder, root, diagnostics) ?? []));
  const departments = readDepartmentCodes(root, diagnostics);
  const lists = { lineage: readLineage(root, diagnostics), commonWords: readCommonWords(root, diagnostics) };
  if (diagnostics.failed) return null;

  const lexicon = prepareLexicon(raw, readPhrases(root, diagnostics));
  const documents = timed('restore', () => raw.map((source) => restoreSource(source, lexicon, diagnostics)));
  if (diagnostics.failed) return null;

  const vocabulary = countWords(
    documents
      .filter(({ settings }) => !settings.lacksNorwegianLetters && !settings.secondExtraction)
      .flatMap(({ lines }) => lines.map(({ text }) => text)),
  );
  const readings = timed('segment', () =>
    documents.flatMap((document) => {
      const format = chooseFormat(document);
      const letters = format.read(document, { diagnostics, vocabulary });
      const whole = withChanges(
        document,
        letters.flatMap(({ putBack = [] }) => putBack),
      );
      return letters.map((reading) => ({ reading, document: whole }));
    }),
  );
  settleIds(readings);
  const parsed: ReadLetter[] = timed('parse', () =>
    nameLetters(readings.map(({ reading }) => reading)).map((slug, at) => {
      const { reading, document } = readings[at]!;
      return { ...parseLetter(reading, slug, document), reading, document };
    }),
  );
  const resolved = timed('resolve', () => resolveArchive(parsed, lists, diagnostics));
  timed('validate', () => validateArchive(resolved, parsed, departments, diagnostics));
  return diagnostics.failed ? null : { ...resolved, times };
}

/** The document with what its format put back among its changes, in order of lines. */
function withChanges(document: SourceDocument, more: readonly Change[]): SourceDocument {
  return { ...document, changes: [...document.changes, ...more].sort((a, b) => a.line - b.line) };
}

/** Folders under content/sources, by name. */
function sourceFolders(root: string): string[] {
  const sources = join(root, 'content/sources');
  if (!existsSync(sources)) return [];
  return readdirSync(sources, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(sources, name))
    .sort();
}
