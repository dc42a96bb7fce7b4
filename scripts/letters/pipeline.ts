/**
 * The one file that knows the order: read → restore → segment → parse → resolve → validate.
 *
 * Takes: the project's root folder.
 * Guarantees: the same input gives the same data; up to parse no letter has a say in another. A source with a fault is left
 * out where content/data does not have it yet; where it has, nothing is returned, so that no letter is ever dropped.
 * Reports: everything into the diagnostics it is given.
 */
import { basename, join, relative } from 'node:path';
import type { RestoredRecord } from '../../src/schemas/index.ts';
import { Diagnostics } from '../diagnostics.ts';
import { wordsOf } from '../text/vocabulary.ts';
import type { ReadLetter, ResolvedArchive } from './archive.ts';
import { chooseFormat } from './formats/index.ts';
import { plainLetter } from './formats/unknown/read.ts';
import { nameLetters } from './parse/letter-slugs.ts';
import { parseLetter } from './parse/parse-letter.ts';
import { isPublished, keeperOf } from './read/published.ts';
import { readSource } from './read/read-source.ts';
import { type Lists, readLists } from './read/read-vocabulary.ts';
import { sourceFolders } from './read/source-folders.ts';
import type { Change, LetterReading, SourceDocument } from './reading.ts';
import { resolveArchive } from './resolve/resolve-archive.ts';
import { makeRecord } from './restore/make-record.ts';
import { restoreSource } from './restore/restore-source.ts';
import { Stages, type StageTimes } from './stages.ts';
import { validateArchive } from './validate/validate-archive.ts';

export interface Extraction extends ResolvedArchive {
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
  const leftOut: string[] = [];
  for (;;) {
    const kept = folders.filter((folder) => !leftOut.includes(basename(folder)));
    const run = new Diagnostics();
    const extraction = extractSources(kept, root, lists, run);
    diagnostics.adopt(run);
    if (extraction) return { ...extraction, leftOut };
    const faulty = sourcesAtFault(run);
    const mayGo = faulty.length > 0 && faulty.length < kept.length && !faulty.some((slug) => isPublished(slug, root));
    if (!mayGo) return null;
    leftOut.push(...faulty);
  }
}

/** Slugs of the sources that have failed; none where a fault lies elsewhere too. */
function sourcesAtFault(diagnostics: Diagnostics): string[] {
  const slugs = diagnostics.failedFiles.map((path) => /^content[\\/]sources[\\/]([^\\/]+)[\\/]/u.exec(path)?.[1] ?? '');
  return slugs.includes('') ? [] : [...new Set(slugs)];
}

/** Null when a stage has failed. */
function extractSources(
  folders: readonly string[],
  root: string,
  lists: Lists,
  diagnostics: Diagnostics,
): Omit<Extraction, 'leftOut'> | null {
  const stages = new Stages(diagnostics);
  const raws = folders.flatMap((folder) => {
    return (
      stages.run('read', relative(root, join(folder, 'source.txt')), () => readSource(folder, root, diagnostics)) ?? []
    );
  });
  const records = new Map<string, RestoredRecord>();
  for (const source of raws.filter(({ settings, record }) => settings.lacksNorwegianLetters && !record)) {
    source.record = stages.run('restore', source.path, () => makeRecord(source, raws, lists.phrases));
    if (source.record) records.set(source.slug, source.record);
  }
  const readings = raws.flatMap((source) => {
    const document = stages.run('restore', source.path, () => restoreSource(source, diagnostics));
    return document ? (stages.run('segment', source.path, () => segment(document, lists, diagnostics)) ?? []) : [];
  });
  const slugs = nameLetters(readings, (name) => keeperOf(name, root));
  const parsed = readings.flatMap(({ reading, document }, at): ReadLetter[] => {
    const letter = stages.run('parse', document.path, () => parseLetter(reading, slugs[at]!, document));
    return letter ? [{ ...letter, reading, document }] : [];
  });
  if (diagnostics.failed) return null;

  const resolved = stages.run('resolve', 'content/sources', () => resolveArchive(parsed, lists, diagnostics));
  if (!resolved) return null;
  stages.run('validate', 'content/sources', () => validateArchive(resolved, parsed, lists.departments, diagnostics));
  return diagnostics.failed ? null : { ...resolved, records, times: stages.times };
}

/** The letters of a document, which then has what its format put back among its changes, in order of lines. */
function segment(
  document: SourceDocument,
  { hyphenedWords }: Lists,
  diagnostics: Diagnostics,
): { reading: LetterReading; document: SourceDocument }[] {
  const format = chooseFormat(document) ?? plainLetter(document, diagnostics);
  const letters = format.read(document, { diagnostics, vocabulary: wordsOf(document.lines, hyphenedWords) });
  const more: Change[] = letters.flatMap(({ putBack = [] }) => putBack);
  const whole = { ...document, changes: [...document.changes, ...more].sort((a, b) => a.line - b.line) };
  return letters.map((reading) => ({ reading, document: whole }));
}
