/** Lines of a source document as pages show them. */
import { getEntry } from 'astro:content';
import type { PublishedSource, SourcePlace } from '../../schemas/index.ts';

/** The lines of a place, and the SHA-256 of the whole document. */
export async function readSourceLines({ document, lines: [first, last] }: SourcePlace): Promise<{
  sha256: string;
  lines: PublishedSource['lines'];
}> {
  const source = await getEntry('sources', document);
  if (!source) throw new Error(`No source document ${document}`);
  return { sha256: source.data.sha256, lines: source.data.lines.slice(first - 1, last) };
}
