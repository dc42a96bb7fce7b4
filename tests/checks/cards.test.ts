/** A page that names a share card needs the picture. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkLinks } from '../../scripts/checks/links.ts';
import { readPage } from '../../scripts/checks/page.ts';
import { Diagnostics } from '../../scripts/diagnostics.ts';

const folder = mkdtempSync(join(tmpdir(), 'cards-'));
mkdirSync(join(folder, 'kort'));
writeFileSync(join(folder, 'kort/2024.png'), '');
afterAll(() => rmSync(folder, { recursive: true }));

function faults(card: string, base: string): string {
  const diagnostics = new Diagnostics();
  checkLinks([readPage('2024/index.html', `<meta property="og:image" content="${card}">`)], folder, base, diagnostics);
  return diagnostics.print();
}

test('a picture that is there passes, also under a base path', () => {
  expect(faults('https://example.org/kort/2024.png', '/')).toBe('');
  expect(faults('https://example.org/arkiv/kort/2024.png', '/arkiv/')).toBe('');
});

test('one that is not fails', () => {
  expect(faults('https://example.org/kort/2025.png', '/')).toContain('card');
  expect(faults('https://example.org/kort/2024.png', '/arkiv/')).toContain('card');
});
