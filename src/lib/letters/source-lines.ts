/** Lines of the source documents as pages show them. They are large and read by line, so that no collection holds them. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PublishedSource, SourcePlace } from '../../schemas/index.ts';

let sources: PublishedSource[] | undefined;

/** Every source document. Read once for the whole build, each time while developing. */
export function readSources(): PublishedSource[] {
  if (import.meta.env.DEV) return collect();
  sources ??= collect();
  return sources;
}

function collect(): PublishedSource[] {
  const folder = resolve('content/collections/sources');
  return globSync('*.json', { cwd: folder })
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

/** The lines of a place, and the SHA-256 of the whole document. */
export function readSourceLines({ document, lines: [first, last] }: SourcePlace): {
  sha256: string;
  lines: PublishedSource['lines'];
} {
  const source = readSources().find((one) => one.document === document);
  if (!source) throw new Error(`No source document ${document}`);
  return { sha256: source.sha256, lines: source.lines.slice(first - 1, last) };
}
