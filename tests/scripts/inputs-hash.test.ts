import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hashInputs, type Inputs } from '../../scripts/inputs-hash.ts';

let root: string;
const inputs: Inputs = { paths: ['src', 'setup.json'], except: ['src/made'], environment: ['PLACE'] };
const hash = () => hashInputs(root, inputs);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'inputs-'));
  mkdirSync(join(root, 'src/made'), { recursive: true });
  writeFileSync(join(root, 'src/a.ts'), 'one');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

it('is the same for the same files, whenever they were written', () => {
  const before = hash();
  writeFileSync(join(root, 'src/a.ts'), 'one');
  expect(hash()).toBe(before);
  expect(before).toMatch(/^[0-9a-f]{64}$/u);
});

it.each<[string, () => void]>([
  ['an edited file', () => writeFileSync(join(root, 'src/a.ts'), 'two')],
  ['a new file', () => writeFileSync(join(root, 'src/b.ts'), '')],
  ['a new hidden file', () => writeFileSync(join(root, 'src/.b'), '')],
  ['another name', () => renameSync(join(root, 'src/a.ts'), join(root, 'src/b.ts'))],
  ['a file gone', () => rmSync(join(root, 'src/a.ts'))],
  ['a file that was missing', () => writeFileSync(join(root, 'setup.json'), '{}')],
  ['a variable set', () => vi.stubEnv('PLACE', '/there/')],
  ['a variable set to nothing', () => vi.stubEnv('PLACE', '')],
])('is another for %s', (_, change) => {
  const before = hash();
  change();
  expect(hash()).not.toBe(before);
});

it('does not count what is made, half made or outside', () => {
  const before = hash();
  writeFileSync(join(root, 'src/made/page.md'), 'made');
  writeFileSync(join(root, 'src/half.tmp'), 'half');
  writeFileSync(join(root, 'notes.md'), 'outside');
  vi.stubEnv('ELSEWHERE', 'x');
  expect(hash()).toBe(before);
});
