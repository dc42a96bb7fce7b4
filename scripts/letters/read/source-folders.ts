/**
 * The folders of the sources.
 *
 * Takes: the project's root. Guarantees: at least one folder, by name, unless reported. Reports: `sources-missing`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostics } from '../../diagnostics.ts';

export function sourceFolders(root: string, diagnostics: Diagnostics): string[] {
  const path = 'content/sources';
  const folders = existsSync(join(root, path))
    ? readdirSync(join(root, path), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(root, path, name))
        .sort()
    : [];
  if (folders.length === 0) {
    const reason = 'Expected a folder for each letter; without one all data would be lost (see content/README.md)';
    diagnostics.fail(path, undefined, 'sources-missing', reason);
  }
  return folders;
}
