/** The built files: complete, and the same each time. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { countWords } from '../../scripts/checks/words.ts';
import { Diagnostics } from '../../scripts/diagnostics.ts';
import { assignment, goal, letter, publishedSource } from '../../src/schemas/index.ts';
import { archive } from '../collections/archive.ts';
import { root } from '../root.ts';
import { faultsOfPages } from './validate-pages.ts';

const site = inject('site');
const read = (file: string) => readFileSync(join(site, file), 'utf8');

describe('pages', () => {
  it('every letter, goal and assignment has one', () => {
    const pages = new Set(
      globSync('**/index.html', { cwd: site }).map((file) => `/${file.replace(/index\.html$/u, '')}`),
    );
    const owed = archive.letters.flatMap((data) => [
      data.letter.url,
      `${data.letter.url}kilde/`,
      ...[...data.goals, ...data.assignments].map(({ url }) => url),
    ]);
    expect(owed.length).toBeGreaterThan(300);
    expect(owed.filter((url) => !pages.has(url))).toEqual([]);
  });

  it.each(['/', '/2023/', '/2024/', '/2025/', '/oppdrag/', '/brev/', '/sok/', '/om/'])('%s is there', (url) => {
    expect(read(`.${url}index.html`)).toContain('<h1');
  });

  it('other spellings of an ID lead to its page', () => {
    expect(read('oppdrag/tb2025-01/index.html')).toMatch(/url=[^"]*\/oppdrag\/tb2025-1\//u);
    expect(read('oppdrag/tb2024-7/index.html')).toMatch(/url=[^"]*\/oppdrag\/tb2024-07\//u);
  });

  it('an earlier ID has a page that says who names it', () => {
    expect(read('oppdrag/tb2021-45/index.html')).toContain('TB2023-35');
  });

  it('an ID that no letter gives has none, and is no link', () => {
    expect(globSync('oppdrag/tb2023-99*', { cwd: site })).toEqual([]);
    for (const file of globSync('**/*.html', { cwd: site })) expect(read(file)).not.toContain('/oppdrag/tb2023-99/');
  });

  it('names letter and lines where it shows a letter’s text', () => {
    expect(read('oppdrag/tb2024-07/index.html')).toMatch(
      /<meta name="dcterms\.source" content="[^"]*tildelingsbrev-2024[^"]*22[0-9]/u,
    );
  });

  it('is listed in the sitemap', () => {
    expect(read('sitemap-0.xml')).toContain('/oppdrag/tb2024-07/');
    expect(read('sitemap-0.xml')).not.toContain('/oppdrag/tb2024-7/');
  });
});

describe('markup', () => {
  it('of every page is valid', { timeout: 300_000 }, async () => {
    const files = globSync('**/*.html', { cwd: site });
    expect(files.length).toBeGreaterThan(700);
    expect(await faultsOfPages(site, files)).toEqual([]);
  });
});

describe('ledger', () => {
  it('every word of every letter stands on its page or is set aside by name', () => {
    const diagnostics = new Diagnostics();
    const counts = countWords(site, diagnostics);
    expect(counts.length).toBe(archive.letters.length);
    expect(counts.filter(({ unaccounted }) => unaccounted > 0)).toEqual([]);
    const total = counts.reduce((sum, { onSite }) => sum + onSite, 0);
    expect(total).toBeGreaterThan(130_000);
  });
});

describe('data/v1', () => {
  const items = (name: string) =>
    (JSON.parse(read(`data/v1/${name}.json`)) as { version: number; items: unknown[] }).items;

  it('letters, goals and assignments keep their schema', () => {
    expect(items('letters').map((item) => letter.parse(item).slug)).toContain('tildelingsbrev-2024');
    expect(items('goals').map((item) => goal.parse(item).id)).toContain('2025-13');
    expect(items('assignments').map((item) => assignment.parse(item).id)).toEqual(
      expect.arrayContaining(['TB2023-01', 'TB2024-92', 'TB2025-72', 'TTB2023-22']),
    );
  });

  it.each([
    'arsrapport-2024',
    'tildelingsbrev-2023-med-tillegg',
    'tildelingsbrev-2024',
    'tildelingsbrev-2025-ocr',
    'tillegg-2023-02-06',
  ])('sources/%s holds every line as received', (slug) => {
    const { lines } = publishedSource.parse(JSON.parse(read(`data/v1/sources/${slug}.json`)));
    const received = readFileSync(join(root, 'content/sources', slug, 'source.txt'), 'utf8')
      .replace(/\n$/u, '')
      .split('\n');
    expect(lines.map(({ raw }) => raw)).toEqual(received);
    expect(lines.filter(({ use, raw }) => (use === 'blank') !== (raw.trim() === ''))).toEqual([]);
  });
});
