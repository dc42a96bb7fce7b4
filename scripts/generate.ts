/** `npm run generate`: the letter data under content/data become what pages show, under content/collections. */
import { join } from 'node:path';
import { type Archive, readArchive } from './collections/archive.ts';
import { makeCollections, writeCollections } from './collections/write-collections.ts';
import { Diagnostics } from './diagnostics.ts';

/** The archive that they were made of; null when something was wrong, which is printed. */
export function generate(root: string): Archive | null {
  const diagnostics = new Diagnostics();
  const archive = readArchive(root, diagnostics);
  const files = archive && makeCollections(archive, diagnostics);
  const report = diagnostics.print();
  if (report) console.error(report);
  if (!files) return null;
  writeCollections(files, join(root, 'content/collections'));
  console.log(`content/collections: ${files.size} files`);
  return archive;
}

if (import.meta.main && !generate(join(import.meta.dirname, '..'))) process.exitCode = 1;
