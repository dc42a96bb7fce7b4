/** Two builds of the same content are the same bytes: in another folder, at another time, by another process. */
import { createHash } from 'node:crypto';
import { cpSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { root } from '../root.ts';
import { startBuild } from './start-build.ts';

function hashes(folder: string): Map<string, string> {
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  return new Map(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

it('a second build is byte-identical', async () => {
  const copy = join(root, 'dist.test.tmp/copy');
  for (const part of ['content', 'public', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  const again = join(copy, 'dist');
  await startBuild(copy, again).done;
  const [first, second] = [hashes(inject('site')), hashes(again)];
  const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
    (file) => first.get(file) !== second.get(file),
  );
  expect(differing).toEqual([]);
});
