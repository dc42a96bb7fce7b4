/**
 * `npm start`: serves the site, built first unless it already is, and prints the address. PORT and HOST choose where;
 * what is wrong with them is told before the build.
 */
import { join } from 'node:path';
import { basePath } from '../src/lib/frame/base-path.ts';
import { isUpToDate, makeAndRecord, site } from './made.ts';
import { serve, servingPlace } from './serve.ts';
import { stopWithNpm } from './stop-with-npm.ts';

stopWithNpm();
const root = join(import.meta.dirname, '..');
const folder = join(root, site.folder);
const { promise: ready, resolve: letIn } = Promise.withResolvers<void>();
const address = await listen();
if (address && (isUpToDate(root, site) || (await build()))) {
  letIn();
  console.log(`\n  Oppdragsarkivet: ${address}\n  Stop with Ctrl+C\n`);
} else {
  process.exit(1);
}

/** Null when it cannot be, which is told. */
async function listen(): Promise<string | null> {
  try {
    return (await serve(folder, { ...servingPlace(), base: basePath(), ready })).address;
  } catch (fault) {
    console.error((fault as Error).message);
    return null;
  }
}

async function build(): Promise<boolean> {
  console.log('Building the site …');
  const { buildSite } = await import('./build-site.ts');
  return makeAndRecord(root, site, () => buildSite(root, folder));
}
