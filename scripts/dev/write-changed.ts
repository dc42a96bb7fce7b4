/** Makes a folder hold these files and no others, and touches only those that differ; gives how many that were. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export function writeChanged(files: ReadonlyMap<string, string>, folder: string): number {
  mkdirSync(folder, { recursive: true });
  const gone = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !files.has(file.slice(folder.length + 1).replaceAll('\\', '/')));
  for (const file of gone) rmSync(file);
  const changed = [...files].filter(([path, text]) => textOf(join(folder, path)) !== text);
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return gone.length + changed.length;
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
