/**
 * `npm run restore -- <slug>`: restores a source without Norwegian letters anew, with all that the letters of today teach,
 * writes the result beside the source and prints what is read otherwise than before. `npm run extract` then uses it.
 */
import { basename, join } from 'node:path';
import type { RestoredRecord } from '../src/schemas/index.ts';
import { Diagnostics } from './diagnostics.ts';
import { readSource } from './letters/read/read-source.ts';
import { readLists } from './letters/read/read-vocabulary.ts';
import { sourceFolders } from './letters/read/source-folders.ts';
import { makeRecord } from './letters/restore/make-record.ts';
import { writeRecord } from './letters/restore/write-record.ts';

const root = join(import.meta.dirname, '..');
const diagnostics = new Diagnostics();
const folders = sourceFolders(root, diagnostics);
const sources = folders.flatMap((folder) => readSource(folder, root, diagnostics) ?? []);
const lacking = sources.filter(({ settings }) => settings.lacksNorwegianLetters);
const source = lacking.find(({ slug }) => slug === process.argv[2]);
const report = diagnostics.print();
if (report) console.error(report);

if (source) {
  const record = makeRecord(source, sources, readLists(root, diagnostics).phrases);
  writeRecord(record, folders.find((folder) => basename(folder) === source.slug)!);
  const [before, after] = [wordsOf(source.record), wordsOf(record)];
  const gone = [...before].filter((word) => !after.has(word)).map((word) => `- ${word}`);
  const come = [...after].filter((word) => !before.has(word)).map((word) => `+ ${word}`);
  for (const word of [...gone, ...come]) console.log(word);
  console.log(
    `${source.slug}: ${after.size} words restored, ${gone.length} gone, ${come.length} new; now npm run extract`,
  );
} else {
  const slugs = lacking.map(({ slug }) => slug).join(', ') || 'none';
  console.error(`Expected the folder of a source whose letter.yaml says lacksNorwegianLetters, one of: ${slugs}`);
  process.exitCode = 1;
}

function wordsOf(record: RestoredRecord | null): Set<string> {
  return new Set(record?.changes.map(({ line, column, from, to }) => `${line}:${column} «${from}» → «${to}»`));
}
