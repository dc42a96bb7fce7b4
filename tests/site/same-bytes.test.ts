/** Two builds of the same content are the same bytes. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { buildSite } from '../../scripts/build-site.ts';
import { root } from '../root.ts';

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
  const again = join(root, 'dist.test.tmp/again');
  expect(await buildSite(root, again, { logLevel: 'error' })).toBe(true);
  const [first, second] = [hashes(inject('site')), hashes(again)];
  const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
    (file) => first.get(file) !== second.get(file),
  );
  rmSync(again, { recursive: true, force: true });
  expect(differing).toEqual([]);
});
