/** What Astro has read is kept only for the very code that read it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hashInputs, pageCode } from '../../scripts/inputs-hash.ts';

const root = mkdtempSync(join(tmpdir(), 'code-'));
afterAll(() => rmSync(root, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

beforeEach(() => {
  write('src/markdown/show.ts', 'export const a = 1;');
  write('astro.config.mjs', 'export default {};');
  write('package-lock.json', '{}');
  write('node_modules/.package-lock.json', '{}');
  write('content/collections/a.md', 'a');
});

const key = () => hashInputs(root, pageCode);

it('stays while the code does, whatever the content says', () => {
  const before = key();
  write('content/collections/a.md', 'b');
  expect(key()).toBe(before);
});

it.each(['src/markdown/show.ts', 'astro.config.mjs', 'package-lock.json', 'node_modules/.package-lock.json'])(
  'a change of %s makes another',
  (file) => {
    const before = key();
    write(file, '{ "changed": true }');
    expect(key()).not.toBe(before);
  },
);

it('so do a new file, an address and a base path', () => {
  const keys = [key()];
  write('src/markdown/more.ts', '');
  keys.push(key());
  vi.stubEnv('SITE_URL', 'https://example.org');
  keys.push(key());
  vi.stubEnv('BASE_PATH', '/arkiv');
  keys.push(key());
  rmSync(join(root, 'src/markdown/more.ts'));
  expect(new Set(keys).size).toBe(4);
});
