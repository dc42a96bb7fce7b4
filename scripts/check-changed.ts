/** Format, lint and types of the files that differ from the last commit: what an editor asks before the next one. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
const changed = [
  ...git('diff', '--name-only', '--diff-filter=d', '--relative', 'HEAD'),
  ...git('ls-files', '--others', '--exclude-standard'),
];
const typed = changed.filter((file) => /\.(?:ts|mjs|astro)$/u.test(file));

function run(file: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', file), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}

if (changed.length > 0) {
  run('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--no-errors-on-unmatched', ...changed);
}
if (typed.length > 0) {
  const settings = join(root, '.astro/changed.json');
  mkdirSync(join(root, '.astro'), { recursive: true });
  const include = ['types.d.ts', '../src/**/*.d.ts', '../tests/**/*.d.ts', ...typed.map((file) => `../${file}`)];
  writeFileSync(settings, JSON.stringify({ extends: '../tsconfig.json', include, exclude: [] }));
  run('astro/bin/astro.mjs', 'check', '--noSync', '--tsconfig', settings, '--minimumFailingSeverity', 'hint');
}
