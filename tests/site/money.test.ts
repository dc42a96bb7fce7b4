/** The budget pages in the built site. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';

const site = inject('site');
const address = inject('address');
const read = (path: string) => readFileSync(join(site, `.${path}`, 'index.html'), 'utf8');

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage();
});
afterAll(() => browser.close());

const open = (path: string) => page.goto(new URL(path.slice(1), address).href);
const textOf = async (selector: string) =>
  (await page.locator(selector).allInnerTexts()).join(' ').replace(/\s+/gu, ' ');

describe('search', () => {
  it.each([
    ['kap 714 post 21', ['/budsjett/2023/714/21/', '/budsjett/2024/714/21/', '/budsjett/2025/714/21/']],
    ['714.21', ['/budsjett/2023/714/21/', '/budsjett/2024/714/21/', '/budsjett/2025/714/21/']],
    ['kap. 3714 post 04', ['/budsjett/2024/3714/04/', '/budsjett/2025/3714/04/']],
  ])('%s finds the item’s pages first', async (query, expected) => {
    await open(`/sok/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('#sokeresultater[data-sok-ferdig]', { state: 'attached' });
    const found = await page.$$eval('#sokeresultater > *', (results) =>
      results.map((result) => result.querySelector('a[href]')?.getAttribute('href') ?? ''),
    );
    expect(found.slice(0, expected.length).sort()).toEqual(expected);
  });
});

describe('an item', () => {
  it('shows the letter’s row and the supplement’s, as printed with their units', async () => {
    await open('/budsjett/2023/765/21/');
    expect(await textOf('h1')).toBe('Kap. 765 post 21: Spesielle driftsutgifter (2023)');
    const tables = await page.locator('#tildelt ~ section').allInnerTexts();
    const [letter, supplement] = tables.map((text) => text.replace(/\s+/gu, ' '));
    expect(letter).toContain('I hele tusen kroner');
    expect(letter).toMatch(/217 166 187 166/u);
    expect(supplement).toContain('I kroner');
    expect(supplement).toMatch(/187 166 000 8 500 000 195 666 000/u);
  });

  it('names the lines of both letters', () => {
    expect(read('/budsjett/2023/765/21/')).toContain(
      'content="tildelingsbrev-2023, linje 749-753 i tildelingsbrev-2023-med-tillegg/source.txt; tillegg-2023-02-06, linje 3537-3537 i tildelingsbrev-2023-med-tillegg/source.txt"',
    );
  });

  it('leads to its line, its letter, its assignment and its other years', async () => {
    await open('/budsjett/2023/765/21/');
    for (const href of [
      '/brev/tildelingsbrev-2023/kilde/#L749',
      '/brev/tillegg-2023-02-06/#kap-765-post-21',
      '/oppdrag/tb2023-43/',
      '/budsjett/2024/765/21/',
    ])
      expect(await page.locator(`main a[href="${href}"]`).count(), href).toBeGreaterThan(0);
  });

  it('has the accounts of 740.01 with the arithmetic called our own', async () => {
    await open('/budsjett/2024/740/01/');
    const accounts = await textOf('section:has(> #regnskap)');
    expect(accounts).toContain('Samlet tildeling 1 546 737 000');
    expect(accounts).toContain('Regnskap 1 457 575 965');
    expect(accounts).toContain('Vår utregning');
    expect(accounts).toContain('1 545 663 000 − 1 538 891 000 = 6 772 000');
    expect(accounts).not.toContain('89 161 035');
  });

  it('draws only years that can be compared, with the table beside', async () => {
    await open('/budsjett/2024/714/21/');
    const widths = await page
      .locator('section:has(> #andre_ar) tr:has(.bar)')
      .evaluateAll((rows) =>
        rows.map((row) => [
          row.querySelector('th')?.textContent?.trim(),
          row.querySelector('rect')?.getAttribute('width'),
        ]),
      );
    // Printed: 71 600, 95 420 and 103 000 thousand kroner.
    expect(widths).toEqual([
      ['2023', '69.5'],
      ['2024', '92.6'],
      ['2025', '100'],
    ]);
    await open('/budsjett/2023/2711/70/');
    expect(await page.locator('section:has(> #andre_ar) .bar').count()).toBe(2);
    expect(await textOf('section:has(> #andre_ar)')).toContain(
      '2023 kan ikke sammenlignes: Beløpet er trykt i mill. kroner',
    );
  });

  it('a sum of rows is called ours', async () => {
    await open('/budsjett/2024/701/21/');
    expect(await textOf('section:has(> #andre_ar)')).toContain('Vår sum: 133 500');
    expect(await page.locator('#tildelt + section tbody tr').count()).toBe(5);
  });

  it('says of revenue that it is', async () => {
    await open('/budsjett/2025/5572/75/');
    expect(await textOf('h1')).toBe('Kap. 5572 post 75: Sektoravgift tobakk (2025)');
    expect(await textOf('.eyebrow')).toContain('Inntekt 2025');
    expect(await textOf('#tildelt + section')).toContain('18 952');
  });
});

describe('from the menu', () => {
  it('by year to an item', async () => {
    await open('/');
    await page.locator('header a[href="/budsjett/"]:visible').click();
    await page.locator('main a[href="/budsjett/2024/"]').click();
    expect(await textOf('tr:has(a[href="/budsjett/2024/714/21/"])')).toContain('95 420');
    await page.locator('a[href="/budsjett/2024/714/21/"]').first().click();
    expect(await textOf('h1')).toContain('Kap. 714 post 21');
  });

  it('by chapter', async () => {
    await open('/budsjett/');
    expect(await textOf('main')).toContain(
      'Tildelingsbrevet for 2023 trykker begge. Tildelingsbrevet for 2024 og 2025 trykker bare tildelingen.',
    );
    await page.locator('main a[href="/budsjett/kapittel/714/"]').click();
    expect(await textOf('h1')).toBe('Kapittel 714: Folkehelse');
    expect(await textOf('tr:has(a[href="/budsjett/2024/714/21/"])')).toMatch(/71 600.*95 420.*103 000/u);
  });

  it('a year marks what a supplement changed, and says when the archive has none', async () => {
    await open('/budsjett/2023/');
    expect(await textOf('tr:has(a[href="/budsjett/2023/765/21/"]):has(small)')).toContain(
      'sum tildelt 195 666 000, i kroner',
    );
    await open('/budsjett/2025/');
    expect(await textOf('main')).toContain('Arkivet har ingen tillegg til tildelingsbrevet for 2025');
  });
});

it('every item of the data has one page', () => {
  const rows = (
    JSON.parse(readFileSync(join(site, 'data/v1/budget.json'), 'utf8')) as {
      items: { year: number; chapter: string; item: string }[];
    }
  ).items;
  const owed = new Set(rows.map(({ year, chapter, item }) => `budsjett/${year}/${chapter}/${item}/index.html`));
  const built = globSync('budsjett/20*/*/*/index.html', { cwd: site }).map((file) => file.replaceAll('\\', '/'));
  expect(built.sort()).toEqual([...owed].sort());
});
