import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isUpToDate, makeAndRecord, site } from '../../scripts/made.ts';

let root: string;
/** What the build does besides; true when it succeeds. */
let during: () => boolean;

const build = () =>
  makeAndRecord(root, site, () => {
    const built = during();
    if (built) writeFileSync(join(root, 'dist/index.html'), 'built');
    return built;
  });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'made-'));
  for (const folder of ['src', 'dist', 'content/collections']) mkdirSync(join(root, folder), { recursive: true });
  during = () => true;
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

it('is not up to date before it is built, and is after', async () => {
  expect(isUpToDate(root, site)).toBe(false);
  expect(await build()).toBe(true);
  expect(isUpToDate(root, site)).toBe(true);
});

it.each<[string, () => void]>([
  ['code has changed', () => writeFileSync(join(root, 'src/page.ts'), 'new')],
  ['the address has', () => vi.stubEnv('SITE_URL', 'https://example.org')],
  ['a page of dist was edited', () => writeFileSync(join(root, 'dist/index.html'), 'edited')],
  ['a page of dist is gone', () => rmSync(join(root, 'dist/index.html'))],
  ['dist is gone', () => rmSync(join(root, 'dist'), { recursive: true })],
  ['dist has something more', () => writeFileSync(join(root, 'dist/more.html'), '')],
])('is not up to date when %s', async (_, change) => {
  await build();
  change();
  expect(isUpToDate(root, site)).toBe(false);
});

it('is not up to date with an edit made while it was built, nor after a build that failed', async () => {
  during = () => {
    writeFileSync(join(root, 'src/page.ts'), 'edited meanwhile');
    return true;
  };
  await build();
  expect(isUpToDate(root, site)).toBe(false);
  during = () => false;
  expect(await build()).toBe(false);
  expect(isUpToDate(root, site)).toBe(false);
});

it('is up to date again when the edit is taken back', async () => {
  await build();
  writeFileSync(join(root, 'src/page.ts'), 'new');
  rmSync(join(root, 'src/page.ts'));
  writeFileSync(join(root, 'content/collections/page.md'), 'made anew');
  expect(isUpToDate(root, site)).toBe(true);
});
