/** `npm run bench [build|plain|restore|search|weight]`: measures; without a name, the stages of the build. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const benches = ['build', 'plain', 'restore', 'search', 'weight'];
const [name = 'build', ...rest] = process.argv.slice(2);

if (benches.includes(name)) {
  const file = join(import.meta.dirname, `${name}.ts`);
  process.exitCode = spawnSync(process.execPath, [file, ...rest], { stdio: 'inherit' }).status ?? 1;
} else {
  console.error(`Unexpected bench ${name}, expected one of ${benches.join(', ')}`);
  process.exitCode = 1;
}
