/** Letters on the built site: supplements, the year's letter as it applied, and the ways between them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { countWords } from '../../scripts/checks/words.ts';
import { Diagnostics } from '../../scripts/diagnostics.ts';
import { allRules, violationsOf } from './axe.ts';
import { launch } from './browser.ts';

const site = inject('site');
const address = inject('address');
const read = (url: string) => readFileSync(join(site, url, 'index.html'), 'utf8');
const main = '/brev/tildelingsbrev-2023/';
const inForce = `${main}gjeldende/tillegg-2023-ttb22/`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
});
afterAll(() => browser.close());
const open = (path: string) => page.goto(new URL(path.slice(1), address).href);
const here = () => `/${page.url().slice(address.length)}`;

describe('markup', () => {
  // The whole text of a long letter takes axe a minute: what these pages have of their own is enough.
  it.each([main, inForce])('what %s has of its own has no accessibility violation', async (url) => {
    const own = ['.page-head', '.chooser', '.letter-note', '.brought', '.contents', '.to-contents'];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open(url);
      const found = await page.evaluate((all) => all.filter((part) => document.querySelector(part)), own);
      expect(await violationsOf(page, allRules, { include: found, exclude: [] })).toEqual([]);
    }
  });
});

describe('a supplement', () => {
  it('begins with what it changes, and leads to its own place and to the letter’s', async () => {
    await open('/brev/tillegg-2023-ttb22/');
    const box = page.locator('.change-box');
    expect(await box.locator('h2').textContent()).toContain('Dette endrer brevet');
    expect(await box.locator('h3').allTextContents()).toEqual([
      expect.stringContaining('Nye oppdrag'),
      expect.stringContaining('Presiseringer og endringer'),
      expect.stringContaining('Utsettelser'),
      expect.stringContaining('Nye tildelinger'),
    ]);
    const item = box.locator('li', { hasText: 'TTB2023-25' });
    expect(await item.locator('blockquote').textContent()).toContain('Oppdraget skal ses i sammenheng med');
    await item.getByRole('link', { name: 'TB2023-14 Skolemåltid', exact: true }).click();
    expect(here()).toBe(`${main}#tb2023-14`);
    await page.getByRole('link', { name: 'tillegg TTB2023-22 m.fl. (uten dato)' }).nth(2).click();
    expect(here()).toMatch(/^\/brev\/tillegg-2023-ttb22\/#/u);
  });

  it('of June, which names no place, has no empty list of places', async () => {
    await open('/brev/tillegg-2023-06-16/');
    expect(await page.locator('.change-box').textContent()).not.toContain('I tildelingsbrevet:');
  });
});

describe('a letter whose supplements the archive lacks', () => {
  it('says so: the letter of 2025 names TTB2024-66 on line 2088', () => {
    const html = read('/brev/tildelingsbrev-2024/');
    expect(html).toContain('Arkivet har ingen tillegg fra 2024.');
    expect(html).toContain('href="/brev/tildelingsbrev-2025/kilde/#L2088"');
    expect(read('/brev/tildelingsbrev-2025/')).not.toContain('Noe mangler.');
  });
});

describe('money in a letter', () => {
  it('leads to the budget pages: from a row, from the text, from a note', () => {
    const html = read(main);
    expect(html).toMatch(/<td[^>]*><a href="\/budsjett\/2023\/740\/01\/" class="ds-link">Driftsutgifter<\/a>/u);
    expect(html).toContain('<a href="/budsjett/2023/765/21/" class="ds-link">kap. 765. post 21</a>');
    expect(html).toContain('<a href="/budsjett/2023/765/21/" class="ds-link">Kap. 765 post 21</a>: ny tildeling i');
  });
});

describe('the letter as it applied', () => {
  it('says that it is ours, and is in no index of others', () => {
    const html = read(inForce);
    expect(html).toContain('Sammenstillingen er vår.');
    expect(html).toContain('TTB2023-01, TTB2023-07, TTB2023-13 til TTB2023-21 og TTB2023-26 til TTB2023-61.');
    expect(html).toContain('href="/brev/tildelingsbrev-2024/kilde/#L625"');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toMatch(new RegExp(`<link rel="canonical" href="[^"]*${inForce}">`, 'u'));
    expect(html).toMatch(
      /dcterms\.source" content="tildelingsbrev-2023, linje 1-2895 i [^"]*tillegg-2023-ttb22, linje 3839/u,
    );
    expect(readFileSync(join(site, 'sitemap-0.xml'), 'utf8')).not.toContain(inForce);
  });

  it('is chosen by plain links, and TTB2023-25 stands framed after TB2023-14', async () => {
    await open(main);
    await page.getByRole('link', { name: 'Med TTB2023-22 m.fl. (uten dato)' }).click();
    expect(here()).toBe(inForce);
    expect(await page.locator('.chooser [aria-current=page]').textContent()).toContain('Med TTB2023-22');
    const frame = page.getByRole('group', { name: 'Presisert i tillegg TTB2023-22 m.fl. (uten dato)' });
    expect(await frame.locator('#ttb2023-25').textContent()).toContain('TTB2023-25 Presisering av TB2023-14');
    const order = await page.$$eval('#tb2023-14, #ttb2023-25, #tb2023-15', (all) => all.map(({ id }) => id));
    expect(order).toEqual(['tb2023-14', 'ttb2023-25', 'tb2023-15']);
    const border = await frame.evaluate((node) => getComputedStyle(node).borderInlineStartWidth);
    expect(Number.parseFloat(border)).toBeGreaterThanOrEqual(4);
  });

  it('marks TB2023-31 as postponed', async () => {
    await open(`${inForce}#tb2023-31`);
    const frame = page.getByRole('group', { name: /^Utsatt i tillegg/u });
    expect(await frame.textContent()).toContain('utsettes oppdraget inntil videre');
  });
});

describe('reading a letter', () => {
  it('the contents stay beside the text, and lead back from its end on a phone', async () => {
    await open(`${main}#punkt-2-4`);
    const top = await page.locator('nav.contents').evaluate((node) => node.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(100);
    await page.setViewportSize({ width: 360, height: 700 });
    await open(`${main}#punkt-2-4`);
    await page.getByRole('link', { name: 'Til innholdet' }).click();
    await page.locator('nav.contents summary').click();
    await page.locator('nav.contents a[href="#punkt-5-4"]').click();
    expect(here()).toBe(`${main}#punkt-5-4`);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('each goal’s report leads to the goal', async () => {
    await open('/brev/arsrapport-2024/');
    const links = await page.$$eval('.letter-note a', (all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.filter((url) => /^\/2024\/mal\/\d+\/$/u.test(url)).length).toBe(14);
    expect(links.filter((url) => /^\/2024\/mal\/\d+\/#svar-\d+$/u.test(url)).length).toBeGreaterThan(40);
  });

  it('notes of ours are no words of the letter', () => {
    const counts = countWords(site, new Diagnostics());
    const noted = counts.find(({ letter }) => letter === 'tildelingsbrev-2023');
    expect(noted?.unaccounted).toBe(0);
    // Departments under headings are said twice, 172 words; with the notes it would be 675.
    expect(noted?.twice).toBeLessThan(300);
  });
});
