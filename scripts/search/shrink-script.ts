/**
 * Make Pagefind's script smaller: it comes with the names its authors wrote, and a plain server sends it as it is.
 * Reports: throws where the script cannot be read.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'vite';

export function shrinkScript(folder: string): void {
  const path = join(folder, 'pagefind.js');
  const { code, errors } = minifySync('pagefind.js', readFileSync(path, 'utf8'), { module: true });
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join('; ')}`);
  writeFileSync(path, code);
}
