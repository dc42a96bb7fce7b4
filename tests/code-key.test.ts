/** What Astro has read is kept only for the very code that read it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { codeKey } from '../scripts/code-key.ts';

const root = mkdtempSync(join(tmpdir(), 'code-'));
afterAll(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

beforeEach(() => {
  vi.unstubAllEnvs();
  write('src/markdown/show.ts', 'export const a = 1;');
  write('astro.config.mjs', 'export default {};');
  write('package-lock.json', '{}');
  write('node_modules/.package-lock.json', '{}');
  write('content/collections/a.md', 'a');
});

const key = () => codeKey(root, '/dist');

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

it('so do a new file, an address, a base path and another folder', () => {
  const keys = [key(), codeKey(root, '/other')];
  write('src/markdown/more.ts', '');
  keys.push(key());
  vi.stubEnv('SITE_URL', 'https://example.org');
  keys.push(key());
  vi.stubEnv('BASE_PATH', '/arkiv');
  keys.push(key());
  rmSync(join(root, 'src/markdown/more.ts'));
  expect(new Set(keys).size).toBe(5);
});
