/** Goals as readers meet them: answers at what was asked, changes with addresses of their own, years side by side. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { address, browser, open, page, path, readInBrowser } from './reader.ts';

const site = inject('site');
const read = (file: string) => readFileSync(join(site, file), 'utf8');

readInBrowser();

describe('a goal', () => {
  it('has an address for each item, and the answer stands under it', async () => {
    await open('/2024/mal/1/#nokkeltall-3');
    const item = page.locator('li#nokkeltall-3');
    expect(await item.textContent()).toContain('drøftet identifiserte folkehelseutfordringer');
    expect(await item.locator('blockquote').textContent()).toContain(
      '75 prosent i 2022, 69 prosent i 2023 og 83 prosent i 2024',
    );
    await item.getByRole('link', { name: 'Årsrapport 2024: Nøkkeltall 1', exact: true }).click();
    expect(path()).toMatch(/^\/brev\/arsrapport-2024\/#nokkeltall-1-andel-kommuner-som-har-droftet/u);
  });

  it('shows figures with years as a table, with bars to scale', async () => {
    await open('/2024/mal/1/');
    const figure = page.locator('#nokkeltall-3 figure');
    expect(await figure.locator('tbody tr').allTextContents()).toEqual([
      '202275 prosent',
      '202369 prosent',
      '202483 prosent',
    ]);
    const widths = await figure.locator('rect').evaluateAll((bars) => bars.map((bar) => bar.getAttribute('width')));
    expect(widths.map(Number)).toEqual([75, 69, 83].map((value) => Math.round((value / 83) * 1000) / 10));
  });

  it('shows a long answer whole, its rest on demand, without script', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const reader = await plain.newPage();
    await reader.goto(`${address}2024/mal/14/`);
    const answer = reader.locator('#kriterium-1 blockquote');
    const last = answer.locator('details > :last-child');
    expect(await last.isVisible()).toBe(false);
    await answer.locator('summary').click();
    expect(await last.isVisible()).toBe(true);
    await reader.emulateMedia({ media: 'print' });
    await reader.reload();
    expect(await last.isVisible()).toBe(true);
    await plain.close();
  });

  it('lists answers to what the letter does not ask, and says so', () => {
    const html = read('2024/mal/6/index.html');
    expect(html).toContain('Brevet har ingen egne punkter under dette målet');
    expect(html).toContain('Nøkkeltall 2: Andel kommuner som har tatt i bruk velferdsteknologi');
  });

  it.each(['2023/mal/1', '2023/mal/13', '2025/mal/6'])(
    '%s has no empty section for a report that is not there',
    (folder) => {
      const html = read(`${folder}/index.html`);
      expect(html).not.toMatch(/årsrapporten/iu);
      expect(html).not.toContain('goal-answer');
    },
  );

  it('can be cited in full, with lines and address', async () => {
    await open('/2024/mal/5/');
    await page.getByText('Siter målet').click();
    const full = await page.locator('#sitat_full').textContent();
    expect(full).toMatch(
      /^Helse- og omsorgsdepartementet: «.+», mål 5 i 2024\. Tildelingsbrev til Helsedirektoratet for 2024/u,
    );
    expect(full).toMatch(/30\. januar 2024, ref\. .+\. Linje \d+–\d+ i kildeteksten\. Oppdragsarkivet: http/u);
    expect(full).toContain(`${address}2024/mal/5/`);
    expect(await page.locator('#sitat_bibtex').textContent()).toContain('@misc{mal-2024-5,');
  });

  it('leads to the changes from the year before and to the year after', async () => {
    await open('/2024/mal/7/');
    await page.locator('section a[href="/2025/mal/6/endringer/"]').click();
    expect(await page.textContent('h1')).toBe('Endringer i mål 6 fra 2024 til 2025');
    expect(await page.textContent('main')).toContain('Samme tittel, nytt nummer.');
  });
});

describe('changes', () => {
  it('have an address each, and are marked for those who listen', async () => {
    await open('/2025/mal/6/endringer/#parameter-1');
    const change = page.locator('.goal-change').filter({ has: page.locator('#parameter-1') });
    expect(await change.locator('h3').textContent()).toContain('Endret');
    expect(await change.locator('del').allTextContents()).toContain('fjernet: brukermedvirkning (slutt på fjernet)');
    expect(await change.locator('ins').allTextContents()).toContain(
      'lagt til: bruker- og pårørendemedvirkning (slutt på tillegg)',
    );
    const source = await page.getAttribute('meta[name="dcterms.source"]', 'content');
    expect(source).toMatch(/^tildelingsbrev-2025, linje \d+/u);
  });

  it('show a removed item as the earlier letter has it', () => {
    const html = read('2024/mal/14/endringer/index.html');
    expect(html).toMatch(/id="utgatt-2023-13-nokkeltall-2"[\s\S]*?Antall klager/u);
  });

  it('have no page for a goal that is new', () => {
    expect(existsSync(join(site, '2024/mal/11/endringer/index.html'))).toBe(false);
  });
});

describe('goals over the years', () => {
  it('stand in one row each', async () => {
    await open('/mal/');
    const row = page.getByRole('row').filter({ hasText: 'er innovativ og jobber systematisk' });
    const links = (await row.getByRole('link').allTextContents()).map((text) => text.replaceAll('\u00a0', ' '));
    expect(links.filter((text) => text.startsWith('Mål'))).toEqual([
      'Mål 6 i 2023',
      'Mål 8 i 2023',
      'Mål 6 i 2024',
      'Mål 8 i 2024',
      'Mål 7 i 2025',
    ]);
    expect(await row.textContent()).toContain('Slått sammen av mål 6 og 8');
    const digital = page.getByRole('row').filter({ hasText: 'Digitalisering er en integrert del' });
    expect(await digital.getByRole('cell').first().textContent()).toBe('Ikke med');
  });

  it('side by side tell what the later letter says of all of the earlier year', async () => {
    await open('/sammenlign/2024-2025/');
    const section = page.locator('section:has(> #viderefort)');
    expect(await section.locator('blockquote').first().textContent()).toMatch(
      /^Oppdrag fra 2024 \(tildelingsbrev og supplerende/u,
    );
  });

  it('lead to two years side by side', async () => {
    await open('/mal/');
    await page.getByRole('link', { name: '2023 og 2024' }).click();
    expect(path()).toBe('/sammenlign/2023-2024/');
    const goal = page.getByRole('row').filter({ hasText: 'Den nasjonale helseberedskapen' });
    expect(await goal.locator('del').textContent()).toContain('robust');
    expect(await goal.locator('ins').textContent()).toContain('motstandsdyktig');
    expect(await page.getByRole('link', { name: /^TB2023-03 / }).count()).toBe(1);
  });
});
