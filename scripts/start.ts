/** `npm start`: builds the site and serves it on localhost, printing the address. PORT chooses the port. */
import { join } from 'node:path';
import { basePath } from '../src/lib/frame/base-path.ts';
import { buildSite } from './build-site.ts';
import { serve } from './serve.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'dist');
console.log('Building the site …');
if (await buildSite(root, folder)) {
  const { address } = await serve(folder, { port: Number(process.env.PORT ?? 4321), base: basePath() });
  console.log(`\n  Oppdragsarkivet: ${address}\n  Stop with Ctrl+C\n`);
} else {
  process.exitCode = 1;
}
