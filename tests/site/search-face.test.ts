/** What search shows of an answer: the passage, why it was found, pages to go on to; and how it is left and come back to. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { weighFirstSearch } from '../../scripts/bench/search/ask-site.ts';
import { noAnchor } from '../../src/lib/search/search-tables.ts';
import { ended, found, resultAt, search, status } from './ask-search.ts';
import { violationsOf } from './axe.ts';
import { address, browser, open, page, path, readInBrowser } from './reader.ts';

readInBrowser();

describe('a result leads to the passage', () => {
  it('to the part of an assignment where the words stand', async () => {
    await search('forbud engangsbruk');
    const parts = resultAt('/oppdrag/tb2024-07/').locator('.result-places > li');
    expect(await parts.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual([
      '/oppdrag/tb2024-07/#b',
    ]);
    expect(await parts.first().textContent()).toBe(
      'Del bb) Utrede og lage forslag til forbud mot e-sigaretter til engangsbruk, i samarbeid med Direktoratet for medisinske produkter',
    );
    await parts.locator('a').click();
    await page.waitForURL('**/oppdrag/tb2024-07/#b');
    expect(await page.locator('#b').textContent()).toContain('e-sigaretter til engangsbruk');
  });

  it('names the parts that also hold them where the text before does', async () => {
    await search('tobakk');
    const result = resultAt('/oppdrag/tb2024-07/');
    expect(await result.locator('.result-excerpt').textContent()).toBe(
      'Som ledd i oppfølgingen av regjeringens nasjonale tobakksstrategi, bes Helsedirektoratet om følgende:',
    );
    const named = result.locator('.result-note a');
    expect(await named.allTextContents()).toEqual(['Del a', 'Del c', 'Del d']);
    expect(await named.first().getAttribute('href')).toBe('/oppdrag/tb2024-07/#a');
  });

  it('to the key figure of a goal', async () => {
    await search('produkter kontrolleres tobakksdirektivet');
    const link = resultAt('/2025/mal/2/').locator('.result-places a').first();
    expect(await link.textContent()).toMatch(/^Nøkkeltall \d$/u);
    const href = (await link.getAttribute('href'))!;
    await link.click();
    await page.waitForURL(`**${href}`);
    expect(await page.locator(href.slice(href.indexOf('#'))).textContent()).toContain(
      'Antall produkter per år som kontrolleres iht. tobakksdirektivet',
    );
  });

  it('every part that the index knows is on its page', () => {
    const folder = inject('site');
    const missing: string[] = [];
    let parts = 0;
    for (const file of globSync('pagefind/fragment/*', { cwd: folder })) {
      const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
      const { url, anchors } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string; anchors: { id: string }[] };
      const named = anchors.filter(({ id }) => id !== noAnchor);
      if (named.length === 0) continue;
      const html = readFileSync(join(folder, url, 'index.html'), 'utf8');
      for (const { id } of named) {
        parts += 1;
        if (!html.includes(` id="${id}"`)) missing.push(`${url}#${id}`);
      }
    }
    expect(parts).toBeGreaterThan(300);
    expect(missing).toEqual([]);
  });

  it('a passage in nynorsk says so', async () => {
    await search('barnevernsreform');
    expect(await resultAt('/oppdrag/tb2023-61/').locator('.result-excerpt').first().getAttribute('lang')).toBe('nn');
    expect(await page.locator('.result-excerpt:not([lang])').count()).toBeGreaterThan(0);
  });
});

describe('words are marked, and a match that is ours says so', () => {
  it('a synonym', async () => {
    await search('apekopper');
    const result = resultAt('/oppdrag/tb2024-12/');
    expect(await result.locator('mark').allTextContents()).toContain('mpox');
    expect(await result.locator('.result-note').textContent()).toBe(
      'Funnet med «mpox», som vi regner som det samme som «apekopper».',
    );
  });

  it('an assignment that the one asked for names', async () => {
    await search('TTB2023-05');
    expect(await resultAt('/oppdrag/ttb2023-05/').locator('.result-note').count()).toBe(0);
    expect(await resultAt('/oppdrag/tb2023-63/').locator('.result-note').textContent()).toBe('Nevnt i TTB2023-05.');
  });

  it('what stands in the title alone is found in compounds of the text too', async () => {
    await search('røyking');
    const result = resultAt('/oppdrag/tb2025-9/');
    expect(await result.locator('mark').first().textContent()).toBe('tobakksvarer');
    expect(await result.locator('.result-note').textContent()).toBe(
      'Funnet med «tobakk», som vi regner som nær i sak til «røyking».',
    );
  });

  it('the typed word says nothing', async () => {
    await search('skolemåltid');
    expect(await resultAt('/oppdrag/tb2023-14/').locator('.result-note').count()).toBe(0);
  });

  it('a part of a compound, two words as one', async () => {
    await search('skole mat');
    expect(await resultAt('/oppdrag/tb2023-14/').locator('mark').allTextContents()).toContain('skolemat');
  });

  it('what most results share is said once, above them', async () => {
    await search('sjølvmord');
    expect(await status()).toContain('unnet med «selvmord», som er bokmål for «sjølvmord».');
    expect(await resultAt('/oppdrag/tb2023-35/').locator('.result-note').count()).toBe(0);
    expect(await resultAt('/oppdrag/tb2023-35/').locator('mark').first().textContent()).toBe('selvmord');
  });
});

describe('pages of the site', () => {
  const shortcuts = () =>
    page.locator('#sok_snarveier a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));

  it.each([
    ['FHA 2025', '/2025/avdeling/fha/'],
    ['EIA 2024 frist', '/2024/avdeling/eia/'],
    ['tobakk', '/tema/tobakk/'],
    ['sjølvmord', '/tema/selvmord/'],
    ['frister mars 2024', '/frister/2024/03/'],
    ['budsjett 2024', '/budsjett/2024/'],
    ['personvern', '/om/personvern/'],
    ['riksrevisjonen 2024', '/2024/riksrevisjonen/'],
  ])('%s: %s stands above the results, not among them', async (query, url) => {
    const results = await search(query);
    expect(await shortcuts()).toContain(url);
    expect(results).not.toContain(url);
  });

  it('are listed when they are asked for', async () => {
    expect(await search('tobakk', '&type=side')).toContain('/tema/tobakk/');
  });

  it('nothing to go on to shows no heading for it', async () => {
    await search('endometriose');
    expect(await page.getByRole('navigation', { name: 'Sider om dette' }).count()).toBe(0);
  });
});

describe('filters', () => {
  it('tell how many are chosen and are taken away together', async () => {
    await search('tobakk', '&aar=2023&type=oppdrag');
    expect(await page.locator('#sok_filtre summary').textContent()).toBe('Filtrer og sorter (2 valgt)');
    expect(await page.getByRole('group', { name: 'Filtrer og sorter treffene' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Fjern filtrene' }).click();
    await ended();
    expect(path()).toBe('/sok/?q=tobakk');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter_aar');
  });

  it('that leave nothing say so and offer all', async () => {
    expect(await search('skolemat', '&avdeling=DIG')).toEqual([]);
    expect(await status()).toBe('Ingen treff på «skolemat» med disse filtrene. Fjern filtrene.');
    await page.locator('#sok_beskjed a').click();
    await ended();
    expect(path()).toBe('/sok/?q=skolemat');
    expect((await found()).length).toBeGreaterThan(3);
  });

  it('nothing found offers examples and the register', async () => {
    await search('wxzqqq');
    expect(
      await page
        .locator('#sok_tips')
        .getByRole('link', { name: /^registeret/u })
        .isVisible(),
    ).toBe(true);
  });
});

describe('leaving and coming back', () => {
  it('the title holds the query', async () => {
    await search('skolemat');
    expect(await page.title()).toBe('skolemat – Søk – Oppdragsarkivet');
  });

  it('the back button brings back as many results, and to the same place', async () => {
    await search('helse');
    await page.getByRole('button', { name: 'Vis flere treff' }).click();
    await page.waitForFunction(() => document.querySelectorAll('#sokeresultater > li').length === 20);
    const link = page.locator('#sokeresultater > li:nth-child(15) h2 a');
    await link.scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => Math.round(scrollY));
    expect(top).toBeGreaterThan(500);
    await link.click();
    await page.waitForURL((url) => !url.pathname.startsWith('/sok/'));
    await page.goBack();
    await ended();
    expect((await found()).length).toBe(20);
    await page.waitForFunction((before) => Math.abs(scrollY - before) < 5, top);
  });

  it('a new search begins at the top of its list', async () => {
    await search('helse');
    await page.getByRole('button', { name: 'Vis flere treff' }).click();
    await page.waitForFunction(() => document.querySelectorAll('#sokeresultater > li').length === 20);
    await page.getByRole('searchbox').fill('tobakk');
    await page.waitForFunction(() => document.title.startsWith('tobakk'));
    await ended();
    expect((await found()).length).toBe(10);
  });
});

describe('for a screen reader', () => {
  it('a new answer is told once', async () => {
    await search('skolemat');
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      const box = document.getElementById('sok_beskjed')!;
      new MutationObserver(() => told.push(box.textContent ?? '')).observe(box, { childList: true, subtree: true });
    });
    await page.getByRole('searchbox').fill('demens');
    await page.waitForFunction(() => document.title.startsWith('demens'));
    await ended();
    const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^\d+\u00a0treff på «demens»\.$/u);
  });

  it.each(['light', 'dark'] as const)(
    'results with parts, reasons and filters have no accessibility fault (%s)',
    async (scheme) => {
      await page.emulateMedia({ colorScheme: scheme });
      await search('røyking', '&frist=ja');
      expect(await page.locator('.result-note').count()).toBeGreaterThan(0);
      expect(await violationsOf(page)).toEqual([]);
    },
  );
});

describe('on any screen', () => {
  it.each([320, 360])('nothing runs out of the page at %i px', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    for (const query of ['FHA tobakk 2025', 'kap 714 post 21', 'helseplatformen', 'TB2023-99']) {
      await search(query);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond, query).toBeLessThanOrEqual(0);
    }
  });

  it('a slash is a sign like others while one writes', async () => {
    await open('/om/');
    await page.getByRole('searchbox').fill('714');
    await page.keyboard.type('/21');
    expect(await page.locator('#sok_skjema input').inputValue()).toBe('714/21');
  });
});

describe('what is loaded', () => {
  it('suggestions not before the field is used', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const isSearch = (url: string) => /suggestion-list|load-search|\.tabell|pagefind/u.test(url);
    await open('/oppdrag/tb2024-07/');
    await page.waitForLoadState('networkidle');
    expect(asked.filter(isSearch)).toEqual([]);
    const answered = page.waitForResponse((response) => response.url().includes('suggestion-list'));
    await page.keyboard.press('/');
    await answered;
  });

  it('a first search of one word takes less than 200 kB from a server that packs scripts, little more from one that does not', async () => {
    for (const query of ['barnehus', 'overdose', 'demens', 'fengsel']) {
      const { plain, packed } = await weighFirstSearch(browser, address, query);
      expect(packed, query).toBeGreaterThan(100_000);
      expect(packed, query).toBeLessThanOrEqual(175_000);
      expect(plain, query).toBeLessThanOrEqual(230_000);
    }
  }, 60_000);
});

describe('the register', () => {
  it('lists the numbers by series, each with its count', async () => {
    await open('/sok/register/');
    const series = page.locator('h3');
    expect(await series.allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^\s*TB2024 92\u00a0oppdrag\s*$/u)]),
    );
    await page.getByRole('link', { name: 'TB2024', exact: true }).click();
    expect(path()).toBe('/sok/register/#serie-tb2024');
    expect(await page.locator('section:has(> #serie-tb2024) li').count()).toBe(92);
  });
});
