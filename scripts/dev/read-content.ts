/**
 * Bring content/data and content/collections up to date with what people have edited.
 *
 * Takes: the project's root. Guarantees: a stage runs when something that it reads has changed, and only then; files that
 * come out the same are left alone, so that the server shows anew only what has changed. Reports: what `Reading` says.
 */
import { join } from 'node:path';
import { readArchive } from '../collections/archive.ts';
import { makeCollections } from '../collections/write-collections.ts';
import { Diagnostics } from '../diagnostics.ts';
import { extract } from '../letters/pipeline.ts';
import { writeData } from '../letters/write-data.ts';
import { isUpToDate, type Made, makeAndRecord } from '../made.ts';
import { writeChanged } from './write-changed.ts';

export interface Reading {
  /** Files of content/collections that are new, other or gone. */
  changed: number;
  /** Faults and what to look at, as printed to people; empty when there is nothing to say. */
  report: string;
}

const searchLists = ['synonyms', 'english.yaml', 'nynorsk.yaml'].map((name) => `content/vocabulary/${name}`);
const waysLists = ['areas', 'gathered-sections', 'topics'].map((name) => `content/vocabulary/${name}.yaml`);
const edited = ['content/sources', 'content/vocabulary'];
const shared = ['scripts/letters', 'scripts/text', 'src/domain', 'src/schemas', 'package-lock.json'];

const data: Made = {
  folder: 'content/data',
  inputs: { paths: [...edited, ...shared], except: [...searchLists, ...waysLists] },
};
const collections: Made = {
  folder: 'content/collections',
  inputs: { paths: [...edited, data.folder, 'scripts/collections', 'src/lib', ...shared], except: searchLists },
};

/** Makes the collections from the data as they are: enough to begin to serve. */
export async function readData(root: string): Promise<Reading> {
  const diagnostics = new Diagnostics();
  const changed = await updateCollections(root, diagnostics);
  return { changed, report: diagnostics.print() };
}

/** Reads the sources too, where they or their rules have changed. */
export async function readContent(root: string): Promise<Reading> {
  const diagnostics = new Diagnostics();
  const ready = isUpToDate(root, data) || (await makeAndRecord(root, data, () => updateData(root, diagnostics)));
  const changed = ready ? await updateCollections(root, diagnostics) : 0;
  return { changed, report: diagnostics.print() };
}

function updateData(root: string, diagnostics: Diagnostics): boolean {
  const extraction = extract(root, diagnostics);
  if (extraction) writeData(extraction, join(root, data.folder));
  return extraction !== null;
}

async function updateCollections(root: string, diagnostics: Diagnostics): Promise<number> {
  if (isUpToDate(root, collections)) return 0;
  let changed = 0;
  await makeAndRecord(root, collections, () => {
    const archive = readArchive(root, diagnostics);
    const files = archive && makeCollections(archive, diagnostics);
    if (files) changed = writeChanged(files, join(root, collections.folder));
    return files !== null;
  });
  return changed;
}
