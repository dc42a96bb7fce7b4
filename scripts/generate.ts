/** `npm run generate`: the letter data under content/data become Markdown collections under content/collections. */
import { join } from 'node:path';
import { readArchive } from './collections/archive.ts';
import { makeCollections, writeCollections } from './collections/write-collections.ts';
import { Diagnostics } from './diagnostics.ts';

/** True when all went well; what did not is printed. */
export function generate(root: string): boolean {
  const diagnostics = new Diagnostics();
  const archive = readArchive(root, diagnostics);
  const files = archive && makeCollections(archive, diagnostics);
  const report = diagnostics.print();
  if (report) console.error(report);
  if (!files) return false;
  writeCollections(files, join(root, 'content/collections'));
  console.log(`content/collections: ${files.size} files`);
  return true;
}

if (import.meta.main && !generate(join(import.meta.dirname, '..'))) process.exitCode = 1;
