/**
 * Astro's part of the build: pages, data and feeds from the collections.
 *
 * Takes: the project's root and the folder to build into. Guarantees: the same whether anything is kept or not. What Astro
 * has read of the collections is kept in `.astro/read` for the next build, an entry as long as its file is the same
 * (Astro's own digest), all of it as long as the code that reads it is. Astro runs in a process of its own, which gives
 * its memory back and leaves this one free for other work. Reports: rejects when it fails, which it has told of itself.
 */
import { fork } from 'node:child_process';
import { globSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { hashInputs, pageCode } from './inputs-hash.ts';

/** Where what was read is kept, within the project. */
export const keptPages = '.astro/read';

type LogLevel = 'info' | 'warn' | 'error';

export function renderPages(root: string, folder: string, logLevel: LogLevel): Promise<void> {
  const execArgv = [`--max-old-space-size=${heapFor(root)}`, `--max-semi-space-size=${youngHeap}`];
  const child = fork(import.meta.filename, [root, folder, logLevel], { execArgv });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('Astro did not build the pages'))));
  });
}

/** MB for objects that live briefly. Astro makes many: with 8 a fifth of its time went to looking for the dead among them. */
const youngHeap = 32;

/**
 * MB of heap that Astro may take: it needs less, but left alone Node collects little while the machine has memory. Grows
 * with what there is to read, of which several forms are held at once.
 */
function heapFor(root: string): number {
  const folder = join(root, 'content/collections');
  const bytes = globSync('**/*.{md,json}', { cwd: folder }).reduce(
    (sum, file) => sum + statSync(join(folder, file)).size,
    0,
  );
  return 256 + Math.ceil((10 * bytes) / 1e6);
}

async function runAstro(root: string, folder: string, logLevel: LogLevel): Promise<void> {
  // Only this process needs Astro: it is large.
  const { build } = await import('astro');
  const key = `${relative(root, folder).replace(/[^a-z0-9]+/giu, '-')}-${hashInputs(root, pageCode).slice(0, 16)}`;
  const kept = join(root, keptPages);
  await build({ root, outDir: folder, cacheDir: join(kept, key), logLevel });
  for (const name of readdirSync(kept)) {
    const isOld = Date.now() - statSync(join(kept, name)).mtimeMs > longestBuild;
    if (name !== key && isOld) rmSync(join(kept, name), { recursive: true });
  }
}

/** Milliseconds after which nobody builds with a folder any more; two builds may run side by side. */
const longestBuild = 60 * 60 * 1000;

if (import.meta.main) {
  const stop = () => process.exit(1);
  process.on('disconnect', stop);
  const [root, folder, logLevel] = process.argv.slice(2) as [string, string, LogLevel];
  await runAstro(root, folder, logLevel);
  process.off('disconnect', stop).disconnect?.();
}
