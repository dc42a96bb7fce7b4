/** `npm run bench`: seconds and peak memory of each stage, run apart so that the figures are its own. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const runs: [string, string][] = [
  [
    'extract',
    "import { Diagnostics } from './scripts/diagnostics.ts'; import { extract } from './scripts/letters/pipeline.ts'; const made = extract('.', new Diagnostics()); for (const [stage, ms] of Object.entries(made?.times ?? {})) note(`  ${stage}`, ms);",
  ],
  [
    'build',
    "import { buildSite } from './scripts/build-site.ts'; if (!(await buildSite('.', '.bench', { onStage: (stage, ms) => note(`  ${stage}`, ms) }))) process.exit(1);",
  ],
];

for (const [name, code] of runs) {
  const script = `const note = (name, ms) => console.log(name.padEnd(16) + (ms / 1000).toFixed(2).padStart(8) + ' s'); const start = performance.now(); ${code}
    note('${name}', performance.now() - start);
    console.log('${name} peak memory'.padEnd(16) + String(Math.round(process.resourceUsage().maxRSS / 1024)).padStart(6) + ' MB'); process.exit(0);`;
  const made = execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', script], {
    cwd: root,
    encoding: 'utf8',
  });
  console.log(
    made
      .split('\n')
      .filter((line) => /(?: s| MB)$/u.test(line))
      .join('\n'),
  );
}
execFileSync('rm', ['-rf', join(root, '.bench')]);
