import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { buildAndRecord, isUpToDate } from '../scripts/last-build.ts';

let root: string;
/** What the build does besides; true when it succeeds. */
let during: () => boolean;

vi.mock('../scripts/build-site.ts', () => ({
  buildSite: (_: string, folder: string) => {
    const built = during();
    if (built) writeFileSync(join(folder, 'index.html'), 'built');
    return Promise.resolve(built);
  },
}));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'last-build-'));
  for (const folder of ['src', 'dist', 'content/collections']) mkdirSync(join(root, folder), { recursive: true });
  during = () => true;
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

it('is not up to date before it is built, and is after', async () => {
  expect(isUpToDate(root)).toBe(false);
  expect(await buildAndRecord(root)).toBe(true);
  expect(isUpToDate(root)).toBe(true);
});

it.each<[string, () => void]>([
  ['code has changed', () => writeFileSync(join(root, 'src/page.ts'), 'new')],
  ['the address has', () => vi.stubEnv('SITE_URL', 'https://example.org')],
  ['a page of dist was edited', () => writeFileSync(join(root, 'dist/index.html'), 'edited')],
  ['a page of dist is gone', () => rmSync(join(root, 'dist/index.html'))],
  ['dist is gone', () => rmSync(join(root, 'dist'), { recursive: true })],
  ['dist has something more', () => writeFileSync(join(root, 'dist/more.html'), '')],
])('is not up to date when %s', async (_, change) => {
  await buildAndRecord(root);
  change();
  expect(isUpToDate(root)).toBe(false);
});

it('is not up to date with an edit made while it was built, nor after a build that failed', async () => {
  during = () => {
    writeFileSync(join(root, 'src/page.ts'), 'edited meanwhile');
    return true;
  };
  await buildAndRecord(root);
  expect(isUpToDate(root)).toBe(false);
  during = () => false;
  expect(await buildAndRecord(root)).toBe(false);
  expect(isUpToDate(root)).toBe(false);
});

it('is up to date again when the edit is taken back', async () => {
  await buildAndRecord(root);
  writeFileSync(join(root, 'src/page.ts'), 'new');
  rmSync(join(root, 'src/page.ts'));
  writeFileSync(join(root, 'content/collections/page.md'), 'made anew');
  expect(isUpToDate(root)).toBe(true);
});
