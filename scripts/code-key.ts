/** A name for the code that makes pages of the collections: other code, another name. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Code that reads the collections, the packages it uses, and what is installed of these. */
const code = ['astro.config.mjs', 'src/**/*', 'package-lock.json', 'node_modules/.package-lock.json'];

/** What astro.config.mjs reads of the environment. */
const settings = ['SITE_URL', 'BASE_PATH'];

/** The same as long as the code, its packages, its settings and Node are; each folder that is built into has its own. */
export function codeKey(root: string, folder: string): string {
  const hash = createHash('sha256').update(`${process.version}\0${folder}`);
  for (const name of settings) hash.update(`\0${name}=${process.env[name] ?? ''}`);
  for (const file of code.flatMap((pattern) => globSync(pattern, { cwd: root }).sort())) {
    const path = join(root, file);
    if (existsSync(path) && statSync(path).isFile()) hash.update(`\0${file}\0`).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 16);
}
