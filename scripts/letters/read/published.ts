/**
 * What content/data has already: a letter keeps the name it was given, and a source that is there is never dropped for a
 * fault.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LetterData } from '../../../src/schemas/index.ts';

/** True where content/data has the source's lines. */
export function isPublished(source: string, root: string): boolean {
  return existsSync(join(root, 'content/data/sources', `${source}.json`));
}

/** Slug of the source whose letter has the name in content/data; null where none has. */
export function keeperOf(letter: string, root: string): string | null {
  const file = join(root, 'content/data', `${letter}.json`);
  if (!existsSync(file)) return null;
  return (JSON.parse(readFileSync(file, 'utf8')) as LetterData).letter.source.document;
}
