/**
 * The one file that knows the order: read → restore → segment → parse → resolve → validate.
 *
 * Takes: the project's root folder.
 * Guarantees: the same input gives the same data; up to parse no letter has a say in another. A source with a fault is left
 * out where content/data does not have it yet; where it has, nothing is returned, so that no letter is ever dropped.
 * Reports: everything into the diagnostics it is given.
 */
import { basename, dirname, join, relative } from 'node:path';
import type { RestoredRecord } from '../../src/schemas/index.ts';
import { Diagnostics } from '../diagnostics.ts';
import { wordsOf } from '../text/vocabulary.ts';
import type { ReadLetter, ResolvedData } from './archive.ts';
import { chooseFormat } from './formats/index.ts';
import { nameLetters } from './parse/letter-slugs.ts';
import { parseLetter } from './parse/parse-letter.ts';
import { isPublished, keeperOf } from './read/published.ts';
import { type RawSource, readSource } from './read/read-source.ts';
import { type Lists, readLists } from './read/read-vocabulary.ts';
import { sourceFolders } from './read/source-folders.ts';
import type { Change, LetterReading, SourceDocument } from './reading.ts';
import { resolveArchive } from './resolve/resolve-archive.ts';
import { makeRecord } from './restore/make-record.ts';
import { restoreSource } from './restore/restore-source.ts';
import { settleIds } from './segment/settle-ids.ts';
import { Stages, type StageTimes } from './stages.ts';
import { validateArchive } from './validate/validate-archive.ts';

export interface Extraction extends ResolvedData {
  /** What restoring made of sources that had no record yet, by slug. */
  records: Map<string, RestoredRecord>;
  /** Slugs of new sources that are left out for their faults. */
  leftOut: string[];
  times: StageTimes;
}

/** Null when nothing may be written; the diagnostics say why. */
export function extract(root: string, diagnostics: Diagnostics): Extraction | null {
  const folders = sourceFolders(root, diagnostics);
  const lists = readLists(root, diagnostics);
  if (diagnostics.failed) return null;
  const stages = new Stages();
  const raws = folders.flatMap((folder) => {
    const path = relative(root, join(folder, 'source.txt'));
    return stages.run('read', path, diagnostics, () => readSource(folder, root, diagnostics)) ?? [];
  });
  const records = restoreNew(raws, lists, diagnostics, stages);
  let kept = withoutFaulty(raws, diagnostics);
  while (kept.length > 0) {
    const run = new Diagnostics();
    const data = makeData(kept, lists, (name) => keeperOf(name, root), run, stages);
    diagnostics.adopt(run);
    if (data) {
      const leftOut = folders
        .map((folder) => basename(folder))
        .filter((slug) => !kept.some((one) => one.slug === slug));
      if (leftOut.some((slug) => isPublished(slug, root))) return null;
      for (const slug of leftOut) records.delete(slug);
      return { ...data, records, leftOut, times: stages.times };
    }
    const rest = withoutFaulty(kept, run);
    if (rest.length === kept.length) return null;
    kept = rest;
  }
  return null;
}

/** The sources that nothing is wrong with. */
function withoutFaulty(sources: readonly RawSource[], { failedFiles }: Diagnostics): RawSource[] {
  const faulty = new Set(failedFiles.map((path) => basename(dirname(path))));
  return sources.filter(({ slug }) => !faulty.has(slug));
}

/** Restores the sources that lack their letters and have no record yet. */
function restoreNew(
  raws: readonly RawSource[],
  { phrases }: Lists,
  diagnostics: Diagnostics,
  stages: Stages,
): Map<string, RestoredRecord> {
  const records = new Map<string, RestoredRecord>();
  for (const source of raws.filter(({ settings, record }) => settings.lacksNorwegianLetters && !record)) {
    source.record = stages.run('restore', source.path, diagnostics, () => makeRecord(source, raws, phrases));
    if (source.record) records.set(source.slug, source.record);
  }
  return records;
}

/**
 * The data of sources that have been read; null when a stage has failed. `keeperOf` gives the source whose letter has a name
 * already.
 */
export function makeData(
  raws: readonly RawSource[],
  lists: Lists,
  keeperOf: (name: string) => string | null,
  diagnostics: Diagnostics,
  stages = new Stages(),
): ResolvedData | null {
  const readings = raws.flatMap((source) => {
    const document = stages.run('restore', source.path, diagnostics, () => restoreSource(source, diagnostics));
    if (!document) return [];
    return stages.run('segment', source.path, diagnostics, () => segment(document, lists, diagnostics)) ?? [];
  });
  settleIds(readings);
  const slugs = nameLetters(readings, keeperOf);
  const parsed = readings.flatMap(({ reading, document }, at): ReadLetter[] => {
    const letter = stages.run('parse', document.path, diagnostics, () => parseLetter(reading, slugs[at]!, document));
    return letter ? [{ ...letter, reading, document }] : [];
  });
  if (diagnostics.failed) return null;

  const all = 'content/sources';
  const resolved = stages.run('resolve', all, diagnostics, () => resolveArchive(parsed, lists, diagnostics));
  if (!resolved) return null;
  stages.run('validate', all, diagnostics, () => validateArchive(resolved, parsed, lists.departments, diagnostics));
  return diagnostics.failed ? null : resolved;
}

/** The letters of a document, which then has what its format put back among its changes, in order of lines. */
function segment(
  document: SourceDocument,
  { hyphenedWords }: Lists,
  diagnostics: Diagnostics,
): { reading: LetterReading; document: SourceDocument }[] {
  const letters = chooseFormat(document).read(document, {
    diagnostics,
    vocabulary: wordsOf(document.lines, hyphenedWords),
  });
  const more: Change[] = letters.flatMap(({ putBack = [] }) => putBack);
  const whole = { ...document, changes: [...document.changes, ...more].sort((a, b) => a.line - b.line) };
  return letters.map((reading) => ({ reading, document: whole }));
}
