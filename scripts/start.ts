/**
 * `npm start`: serves the site, built first unless it already is, and prints the address. PORT and HOST choose where;
 * what is wrong with them is told before the build.
 */
import { join } from 'node:path';
import { basePath } from '../src/lib/frame/base-path.ts';
import { buildAndRecord, isUpToDate } from './last-build.ts';
import { serve } from './serve.ts';
import { servingPlace } from './serving-place.ts';
import { stopWithNpm } from './stop-with-npm.ts';

stopWithNpm();
const root = join(import.meta.dirname, '..');
const { promise: ready, resolve: letIn } = Promise.withResolvers<void>();
const address = await listen();
if (address && (isUpToDate(root) || (await build()))) {
  letIn();
  console.log(`\n  Oppdragsarkivet: ${address}\n  Stop with Ctrl+C\n`);
} else {
  process.exit(1);
}

/** Null when it cannot be, which is told. */
async function listen(): Promise<string | null> {
  try {
    return (await serve(join(root, 'dist'), { ...servingPlace(), base: basePath(), ready })).address;
  } catch (fault) {
    console.error((fault as Error).message);
    return null;
  }
}

function build(): Promise<boolean> {
  console.log('Building the site …');
  return buildAndRecord(root);
}
