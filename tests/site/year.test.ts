/** The pages of the years, their filters, deadlines, and what became of their assignments. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { address, browser, open, page, path, readInBrowser } from './reader.ts';

const site = inject('site');
const read = (file: string) => readFileSync(join(site, file), 'utf8');

const samples = [
  '2023/',
  '2024/',
  '2025/',
  '2024/frister/',
  '2025/frister/',
  '2023/avdeling/fha/',
  '2023/ikke-sett-igjen/',
  '2025/ikke-sett-igjen/',
  'videreforte/',
  'oppdrag/',
];

describe('files', () => {
  it.each(['2023/', '2024/', '2025/', 'videreforte/', '2023/ikke-sett-igjen/'])(
    '%s with style and script is at most 60 kB compressed',
    (url) => {
      const page = read(`${url}index.html`);
      const linked = [...page.matchAll(/(?:href|src)="\/(assets\/[^"]+)"/gu)].map(([, file]) => read(file!));
      expect(linked.length).toBeGreaterThan(0);
      const bytes = [page, ...linked].reduce((sum, text) => sum + gzipSync(text).length, 0);
      expect(bytes).toBeLessThan(60_000);
    },
  );

  it('each department of a year has a page that the year leads to', () => {
    const pages = globSync('20*/avdeling/*/index.html', { cwd: site });
    // 2023: seven departments and six assignments without one; 2024: seven; 2025: six.
    expect(pages.length).toBe(20);
    for (const file of pages) {
      const url = `/${file.replace('index.html', '')}`;
      expect(read(`${file.slice(0, 4)}/index.html`), url).toContain(`href="${url}"`);
    }
  });
});

describe('in a browser', () => {
  readInBrowser();
  const shownIds = () => page.locator('#oppdragsliste .row:visible .row-id').allTextContents();
  const status = () => page.locator('#utvalg_beskjed').textContent();

  it.each(samples)('%s does not scroll sideways at 320 px', async (url) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(url);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('.table-region')]
        .filter((region) => region.scrollWidth > region.clientWidth + 1)
        .map((region) => region.getAttribute('aria-label')),
    );
    expect(cut).toEqual([]);
  });

  it('filters by department and deadline, tells how many, and keeps the choice in the address', async () => {
    await open('2024/');
    expect(await page.locator('#utvalg_lenker').isVisible()).toBe(false);
    expect(await shownIds()).toHaveLength(92);
    await page.getByLabel('Frist').selectOption({ label: 'juli 2024 (3)' });
    expect(await shownIds()).toEqual(['TB2024-07', 'TB2024-13', 'TB2024-34']);
    expect(await status()).toBe('Viser 3 av 92 oppdrag.');
    await page.getByLabel('Avdeling').selectOption('FHA');
    expect(await shownIds()).toEqual(['TB2024-07']);
    expect(path()).toBe('/2024/?frist=2024-07&avdeling=FHA');
    expect(await page.locator('#oppdragsliste .area:visible h4').allTextContents()).toHaveLength(1);
    await page.reload();
    expect(await shownIds()).toEqual(['TB2024-07']);
    await page.getByRole('button', { name: 'Vis alle' }).click();
    expect(await shownIds()).toHaveLength(92);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('avdeling');
  });

  it('tells when nothing fits, and passes over a choice that the year does not have', async () => {
    await open('2024/?avdeling=EIA&frist=2024-07');
    expect(await shownIds()).toEqual([]);
    expect(await status()).toBe('Ingen oppdrag passer.');
    await open('2024/?avdeling=DIG');
    expect(await shownIds()).toHaveLength(92);
    expect(await page.getByLabel('Avdeling').inputValue()).toBe('');
  });

  it('a link to assignments without deadline opens the list of them', async () => {
    await open('2024/frister/');
    await page.getByRole('link', { name: 'se dem i listen for 2024' }).click();
    await page.waitForURL(/frist=ingen#oppdrag$/u);
    expect(await shownIds()).toHaveLength(51);
  });

  it('without script the whole list stands there, and pages of their own take the filters’ place', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const reader = await plain.newPage();
    await reader.goto(`${address}2024/?avdeling=FHA`);
    expect(await reader.locator('#oppdragsliste .row:visible').count()).toBe(92);
    expect(await reader.locator('#utvalg').isVisible()).toBe(false);
    await reader.locator('#utvalg_lenker').getByRole('link', { name: 'FHA', exact: true }).click();
    expect(new URL(reader.url()).pathname).toBe('/2024/avdeling/fha/');
    expect(await reader.locator('.row').count()).toBe(17);
    await plain.close();
  });

  it('each number of the year leads to what it counts', async () => {
    await open('2024/');
    const facts = page.locator('.year-facts');
    await facts.getByRole('link', { name: '64 rader' }).click();
    await page.waitForURL('**/brev/tildelingsbrev-2024/#tidligere-gitte-oppdrag-som-ikke-er-ferdigstilt');
    await open('2024/');
    const fates = page.locator('.fates');
    const counts = (await fates.locator('td').allTextContents()).map(Number);
    expect(counts.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(counts.at(-1));
    await fates.getByRole('link', { name: 'Ikke funnet' }).click();
    await page.waitForURL('**/2024/ikke-sett-igjen/#ikke-funnet');
    expect(await page.locator('section:has(> #ikke-funnet) .row').count()).toBe(counts[3]);
    await open('2023/');
    await fates.getByRole('link', { name: 'Tatt opp' }).click();
    await page.waitForURL('**/videreforte/#gitt-2023');
    await open('2024/');
    await page.locator('.count-bars').getByRole('link', { name: 'juli 2024' }).click();
    await page.waitForURL('**/2024/frister/#frist-2024-07');
  });

  it('tells what is new, changed and gone', async () => {
    await open('2025/');
    const changes = await page.locator('.year-changes').textContent();
    const plain = changes?.replace(/\s+/gu, ' ') ?? '';
    expect(plain).toContain('Slått sammen: mål 6 i 2024 og mål 8 i 2024 er blitt mål 7');
    expect(plain).toContain('7 er blitt 6');
    expect(plain).toMatch(/Erstattet: TB2024-47 .*erstattet av TB2025-40/u);
    expect(plain).toContain('Brevene for 2025 har ingen liste over tidligere oppdrag');
  });

  it('the matrix is a table with a heading for each row and column, stacked on a phone', async () => {
    await open('videreforte/#tb2023-35');
    const row = page.locator('#tb2023-35');
    expect(await row.getByRole('rowheader').getByRole('link').allTextContents()).toEqual([
      'TB2023-35',
      'TB2021-45',
      'TTB2021-21',
    ]);
    const table = page.getByRole('table', { name: 'Oppdrag gitt i 2023 og hva senere brev gjør med dem' });
    const columns = await table.locator('thead tr').nth(1).getByRole('columnheader').allTextContents();
    const place = columns.map((name) => name.trim()).lastIndexOf('Tildelingsbrev 2025') - 1;
    expect((await row.getByRole('cell').nth(place).textContent())?.trim()).toBe('Videreført TB2023-35');
    const cell = row.locator('td').nth(place);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await cell.evaluate((shown) => getComputedStyle(shown, '::before').content)).toBe('"Tildelingsbrev 2024"');
    expect(await row.locator('td.life-empty').first().isVisible()).toBe(false);
    await cell.getByRole('link').click();
    await page.waitForURL('**/brev/tildelingsbrev-2024/#punkt-2-2-2-tidligere-gitte-oppdrag-som-ikke-er-ferdigstilt');
  });

  it('says neutrally what is not seen again, and marks our own matches', async () => {
    await open('2023/ikke-sett-igjen/');
    expect(await page.locator('main').textContent()).toContain('Det betyr ikke at de ikke er utført.');
    const row = page.locator('.row').filter({ hasText: 'TB2023-18' }).first();
    expect(await row.textContent()).toMatch(
      /Sist sett: presisert av TTB2023-04 i Tillegg til tildelingsbrev, 6\. februar 2023/u,
    );
    const match = page.locator('.row').filter({ hasText: 'TB2023-13' });
    expect(await match.locator('.ds-tag').allTextContents()).toContain('Vår kobling');
    await open('2025/ikke-sett-igjen/');
    expect(await page.locator('.row').count()).toBe(0);
    expect(await page.locator('main').textContent()).toContain('Arkivet har ingen brev eller årsrapporter');
  });
});
