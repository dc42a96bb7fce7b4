/**
 * `npm run bench`: seconds and peak memory. Each command runs in a process of its own, so that the memory is its own:
 * called with a name, this file runs and measures that one.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../build-site.ts';
import { Diagnostics } from '../diagnostics.ts';
import { extract } from '../letters/pipeline.ts';

const root = join(import.meta.dirname, '../..');

const commands: Record<string, () => void | Promise<void>> = {
  extract() {
    const extraction = extract(root, new Diagnostics());
    for (const [stage, milliseconds] of Object.entries(extraction?.times ?? {})) print(`  ${stage}`, milliseconds);
  },
  async build() {
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
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`${'  peak memory'.padEnd(18)}${String(megabytes).padStart(7)} MB`);
  process.exit();
}
for (const command of Object.keys(commands)) {
  execFileSync(process.execPath, [file, command], { cwd: root, stdio: 'inherit' });
}
