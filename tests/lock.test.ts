import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type LockFile, missingEntries } from '../scripts/complete-lock.ts';
import { root } from './root.ts';

it('the lock file names the binaries of every platform (npm run lock)', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile;
  expect(missingEntries(lock)).toEqual([]);
  expect(lock.packages['node_modules/@pagefind/darwin-arm64']).toMatchObject({ os: ['darwin'], cpu: ['arm64'] });
});

it('finds what is missing', () => {
  const packages = {
    'node_modules/a': { optionalDependencies: { 'a-linux-x64': '1.0.0', 'a-darwin-x64': '1.0.0' } },
    'node_modules/a-linux-x64': {},
  };
  expect(missingEntries({ packages })).toEqual([{ owner: 'node_modules/a', name: 'a-darwin-x64', version: '1.0.0' }]);
});
