import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readPage } from '../../scripts/checks/page.ts';
import { checkSources } from '../../scripts/checks/sources.ts';
import { Diagnostics } from '../../scripts/diagnostics.ts';

const folder = mkdtempSync(join(tmpdir(), 'sources-'));
mkdirSync(join(folder, 'data/v1/sources'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const page = readPage('brev/ett/index.html', '<h2 id="punkt-1">1</h2>');

function faults(lines: { use: string; url: string | null }[]): string[] {
  const source = {
    version: 1,
    document: 'ett',
    sha256: 'a'.repeat(64),
    lines: lines.map((line, at) => ({ n: at + 1, raw: 'Ord', text: 'Ord', ...line })),
  };
  writeFileSync(join(folder, 'data/v1/sources/ett.json'), JSON.stringify(source));
  const diagnostics = new Diagnostics();
  checkSources([page], folder, diagnostics);
  return diagnostics.lines();
}

it('every line has a place on the site, but for blank ones and page furniture', () => {
  expect(
    faults([
      { use: 'section', url: '/brev/ett/#punkt-1' },
      { use: 'letterhead', url: '/brev/ett/' },
      { use: 'blank', url: null },
      { use: 'page-furniture', url: null },
    ]),
  ).toEqual([]);
});

it('a line without one fails', () => {
  expect(
    faults([
      { use: 'section', url: null },
      { use: 'section', url: '/brev/to/' },
      { use: 'section', url: '/brev/ett/#punkt-2' },
    ]),
  ).toEqual([
    'data/v1/sources/ett.json:1:1 fail ledger: Unexpected section without an address',
    'data/v1/sources/ett.json:2:1 fail ledger: Unexpected address /brev/to/: no such place on the site',
    'data/v1/sources/ett.json:3:1 fail ledger: Unexpected address /brev/ett/#punkt-2: no such place on the site',
  ]);
});
