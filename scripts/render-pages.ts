/**
 * Astro's part of the build: pages, data and feeds from the collections.
 *
 * Takes: the project's root and the folder to build into. Guarantees: the same whether anything is kept or not. What Astro
 * has read of the collections is kept in `.astro/read` for the next build, an entry as long as its file is the same
 * (Astro's own digest), all of it as long as the code that reads it is.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';

const keptFolder = '.astro/read';

/** Code that reads the collections, the packages it uses, and what is installed of these. */
const code = ['astro.config.mjs', 'src/**/*', 'package-lock.json', 'node_modules/.package-lock.json'];

/** What astro.config.mjs reads of the environment. */
const settings = ['SITE_URL', 'BASE_PATH'];

export async function renderPages(root: string, folder: string, logLevel: 'info' | 'warn' | 'error'): Promise<void> {
  const key = codeKey(root);
  const kept = join(root, keptFolder);
  await build({ root, outDir: folder, cacheDir: join(kept, key), logLevel });
  for (const name of readdirSync(kept)) if (name !== key) rmSync(join(kept, name), { recursive: true });
}

/** The same as long as the code, its packages, its settings and Node are. */
export function codeKey(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of settings) hash.update(`\0${name}=${process.env[name] ?? ''}`);
  for (const file of code.flatMap((pattern) => globSync(pattern, { cwd: root }).sort())) {
    const path = join(root, file);
    if (existsSync(path) && statSync(path).isFile()) hash.update(`\0${file}\0`).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 16);
}
