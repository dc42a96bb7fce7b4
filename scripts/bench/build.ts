/**
 * `npm run bench`: seconds, processor time and peak memory. Each command runs in a process of its own:
 * called with a name, this file runs and measures that one.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../build-site.ts';
import { keptCards } from '../cards/write-cards.ts';
import { Diagnostics } from '../diagnostics.ts';
import { extract } from '../letters/pipeline.ts';
import { keptPages } from '../render-pages.ts';
import { measureCommand } from './measure-command.ts';

const root = join(import.meta.dirname, '../..');

const commands: Record<string, () => void | Promise<void>> = {
  extract() {
    const extraction = extract(root, new Diagnostics());
    for (const [stage, milliseconds] of Object.entries(extraction?.times ?? {})) print(`  ${stage}`, milliseconds);
  },
  async build() {
    if (process.argv.includes('--anew'))
      for (const kept of [keptPages, keptCards]) rmSync(join(root, kept), { recursive: true, force: true });
    const folder = join(root, 'dist.bench.tmp');
    const built = await buildSite(root, folder, { onStage: (stage, ms) => print(`  ${stage}`, ms), logLevel: 'error' });
    rmSync(folder, { recursive: true, force: true });
    if (!built) throw new Error('The site was not built');
  },
};

function print(name: string, milliseconds: number): void {
  console.log(`${name.padEnd(18)}${(milliseconds / 1000).toFixed(2).padStart(7)} s`);
}

const [, file = '', name] = process.argv;
if (name) {
  const start = performance.now();
  await commands[name]?.();
  print(name, performance.now() - start);
  process.exit();
}
for (const command of Object.keys(commands)) {
  const { seconds, largest, together } = await measureCommand([process.execPath, file, command], root);
  print('  processor time', seconds * 1000);
  for (const [what, megabytes] of Object.entries({ 'largest process': largest, 'all processes': together })) {
    console.log(`${`  ${what}`.padEnd(18)}${megabytes.toFixed(0).padStart(7)} MB`);
  }
}
