/** Search as readers use it: in a browser, by every kind of query, by keyboard, and without script. */
import { describe, expect, it } from 'vitest';
import { ended, found, search, status } from './ask-search.ts';
import { violationsOf } from './axe.ts';
import { address, browser, open, page, path, readInBrowser } from './reader.ts';

readInBrowser();

describe('IDs', () => {
  it.each([
    ['TB2024-07', '/oppdrag/tb2024-07/'],
    ['tb 2024 7', '/oppdrag/tb2024-07/'],
    ['TB2024-7', '/oppdrag/tb2024-07/'],
    ['tb202407', '/oppdrag/tb2024-07/'],
    ['TB2025-01', '/oppdrag/tb2025-1/'],
    ['TTB 2023-22', '/oppdrag/ttb2023-22/'],
    ['oppdrag 34 2025', '/oppdrag/tb2025-34/'],
    ['2023-64', '/oppdrag/tb2023-64/'],
    ['tb2021-45', '/oppdrag/tb2021-45/'],
  ])('%s finds its page first', async (query, first) => {
    const [result] = await search(query);
    expect(result).toBe(first);
  });

  it('pages that name it come after it', async () => {
    expect(await search('TTB2023-05')).toEqual(['/oppdrag/ttb2023-05/', '/oppdrag/tb2023-63/']);
  });

  it('an unknown one says so, names the nearest and lists no year of IDs', async () => {
    expect(await search('TB2023-99')).toEqual([]);
    expect(await status()).toContain('TB2023-99');
    expect(await page.locator('#sok_beskjed a').getAttribute('href')).toBe('/oppdrag/tb2023-82/');
  });

  it('two numbers apart are two IDs', async () => {
    const [ttb] = await search('TTB2023-05');
    const [tb] = await search('TB2023-05');
    expect(ttb).not.toBe(tb);
  });
});

describe('facts', () => {
  it.each([
    ['mål 5 2024', ['/2024/mal/5/']],
    ['kap 714 post 21', ['/budsjett/2025/714/21/', '/budsjett/2024/714/21/', '/budsjett/2023/714/21/']],
    ['714.21', ['/budsjett/2025/714/21/', '/budsjett/2024/714/21/', '/budsjett/2023/714/21/']],
    ['tildelingsbrev 2024', ['/brev/tildelingsbrev-2024/']],
    ['frist 15. mai 2023', ['/oppdrag/tb2023-38/', '/oppdrag/tb2023-57/', '/oppdrag/ttb2023-11/']],
    ['EIA 2024', ['/oppdrag/tb2024-54/', '/oppdrag/tb2024-87/']],
  ])('%s', async (query, first) => {
    const results = await search(query);
    expect(results.slice(0, first.length)).toEqual(first);
  });

  it('department, topic and year', async () => {
    const results = await search('ADA øvelse 2024');
    expect(results.slice(0, 2).sort()).toEqual(['/oppdrag/tb2024-56/', '/oppdrag/tb2024-57/']);
  });
});

describe('words', () => {
  it.each([
    ['a topic in the text', 'skolemat', '/oppdrag/tb2023-14/'],
    ['a compound typed in parts', 'skole mat', '/oppdrag/tb2023-14/'],
    ['a part of compounds', 'barnehus', '/oppdrag/tb2024-22/'],
    ['an inflected form', 'overdosene', '/oppdrag/tb2023-32/'],
    ['a word the letters do not use', 'apekopper', '/oppdrag/tb2024-12/'],
    ['nynorsk', 'sjølvmord', '/oppdrag/tb2023-35/'],
    ['English', 'artificial intelligence', '/oppdrag/tb2024-34/'],
    ['a slip', 'endometrose', '/oppdrag/tb2023-24/'],
    ['a question', 'hva skal helsedirektoratet gjøre for å redusere overdoser?', '/oppdrag/tb2023-32/'],
    ['the report', 'livstilfredshet', '/brev/arsrapport-2024/'],
  ])('%s: %s', async (_, query, expected) => {
    const results = await search(query);
    expect(results.slice(0, 3).some((url) => url.startsWith(expected))).toBe(true);
  });

  it('letters are told apart by their marks: mål is not mal', async () => {
    await search('mål');
    expect(await page.locator('#sokeresultater mark', { hasText: /^mal/u }).count()).toBe(0);
  });

  it('what is quoted must stand word for word', async () => {
    const [first, ...others] = await search('"redusere overdoser"');
    expect(first).toBe('/oppdrag/tb2023-32/');
    expect(others.length).toBeLessThan((await search('redusere overdoser')).length - 1);
    expect(await search('"overdoser redusere"')).toEqual([]);
  });

  it('a slip is searched mended and the mended query offered', async () => {
    await search('helseplatformen');
    expect(await status()).toContain('Fant ikke «helseplatformen»');
    expect(await page.locator('#sok_beskjed a').textContent()).toBe('helseplattformen');
    await page.click('#sok_beskjed a');
    await ended();
    expect(path()).toBe('/sok/?q=helseplattformen');
  });

  it('what is found is shown with its facts and the words marked; a letter with its sections', async () => {
    await search('skolemat');
    const first = page.locator('#sokeresultater > li').first();
    expect(await first.textContent()).toContain('Oppdrag · 2023 · FHA');
    expect(await first.locator('mark').first().textContent()).toBe('skolemat');
    const letter = page.locator('#sokeresultater > li', { hasText: 'Tildelingsbrev til Helsedirektoratet for 2024' });
    expect(await letter.locator('.result-places a').first().getAttribute('href')).toMatch(
      /^\/brev\/tildelingsbrev-2024\/#/u,
    );
  });

  it('one assignment is one result', async () => {
    const results = await search('tobakk');
    expect(new Set(results).size).toBe(results.length);
  });

  it('nothing found says so; what is typed is never read as markup', async () => {
    expect(await search('<wxzqqq>')).toEqual([]);
    expect(await status()).toContain('Ingen treff');
    expect(await status()).toContain('<wxzqqq>');
    expect(await page.locator('wxzqqq').count()).toBe(0);
  });
});

describe('filters', () => {
  it('count what each choice leaves, stand in the address and follow the back button', async () => {
    await search('tobakk');
    const year = page.getByLabel('År', { exact: true });
    const option = await year.locator('option[value="2023"]').textContent();
    const count = Number(/\((\d+)\)/u.exec(option ?? '')?.[1]);
    await year.selectOption('2023');
    await ended();
    expect(path()).toBe('/sok/?q=tobakk&aar=2023');
    expect(await status()).toContain(`${count}\u00a0treff`);
    for (const facts of await page.locator('#sokeresultater .result-facts').allTextContents()) {
      expect(facts).toContain('2023');
    }
    await page.goBack();
    await ended();
    expect(path()).toBe('/sok/?q=tobakk');
    expect(await year.inputValue()).toBe('');
  });

  it('a filtered address opens filtered', async () => {
    await open('/sok/?q=tobakk&type=oppdrag&avdeling=FHA&frist=ja&sorter=nummer');
    await ended();
    const results = await found();
    expect(results.length).toBeGreaterThan(2);
    expect(results).toEqual(results.toSorted());
    expect(results.every((url) => url.startsWith('/oppdrag/'))).toBe(true);
  });

  it('the newest letter first', async () => {
    await open('/sok/?q=tobakk&sorter=dato&type=oppdrag');
    await ended();
    const years = (await found()).map((url) => /tb(\d{4})/u.exec(url)?.[1] ?? '');
    expect(years).toEqual(years.toSorted().reverse());
  });
});

describe('typing', () => {
  it('results follow on the search page, and the step back is the page before', async () => {
    await open('/om/');
    await open('/sok/');
    await page.getByRole('searchbox').pressSequentially('skolemåltid', { delay: 20 });
    await page.waitForSelector('#sokeresultater[data-sok-ferdig] a[href="/oppdrag/tb2023-14/"]');
    expect(path()).toContain('/sok/?q=skolem');
    await page.goBack();
    expect(path()).toBe('/om/');
  });

  it('more results are added below, and the first of them gets the focus', async () => {
    await search('helse');
    await page.getByRole('button', { name: 'Vis flere treff' }).click();
    await page.waitForFunction(() => document.querySelectorAll('#sokeresultater > li').length === 20);
    const place = await page.evaluate(() => {
      const items = [...document.querySelectorAll('#sokeresultater > li')];
      return items.findIndex((item) => item.contains(document.activeElement));
    });
    expect(place).toBe(10);
  });

  it('from the header of any page: Enter searches', async () => {
    await open('/oppdrag/tb2024-07/');
    await page.getByRole('searchbox').first().fill('skolemåltid');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#sokeresultater[data-sok-ferdig] a[href]', { state: 'attached' });
    expect(path()).toContain('/sok/?q=skolem');
  });
});

describe('suggestions', () => {
  const options = () => page.getByRole('option');

  it('/ opens the field, arrows choose, Enter follows', async () => {
    await open('/om/');
    await page.keyboard.press('/');
    await page.keyboard.type('tb 2024 7');
    await options().first().waitFor();
    const field = page.getByRole('combobox', { name: 'Søk i oppdrag, mål og brev' });
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    expect(await field.inputValue()).toBe('tb 2024 7');
    await page.keyboard.press('ArrowDown');
    expect(await options().first().getAttribute('aria-selected')).toBe('true');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await options().first().getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/oppdrag/tb2024-07/');
  });

  it('Escape closes them and keeps what was typed; their number is announced', async () => {
    await open('/om/');
    await page.keyboard.press('/');
    await page.keyboard.type('tobakk');
    await options().first().waitFor();
    const count = await options().count();
    expect(await page.locator('#sok_skjema [role=status]').textContent()).toContain(`${count} forslag`);
    await page.keyboard.press('Escape');
    expect(await options().count()).toBe(0);
    expect(await page.getByRole('combobox').inputValue()).toBe('tobakk');
  });

  it('are followed by a click', async () => {
    await open('/om/');
    await page.getByRole('searchbox').fill('mål 5 2024');
    await options().first().click();
    await page.waitForURL('**/2024/mal/5/');
  });

  it('have no accessibility fault', async () => {
    await open('/om/');
    await page.getByRole('searchbox').fill('tobakk');
    await options().first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await violationsOf(page)).toEqual([]);
  });
});

describe('names for screen readers', () => {
  it('field, button, list, filters and message have one', async () => {
    await search('tobakk');
    expect(await page.getByRole('searchbox', { name: 'Søk i oppdrag, mål og brev' }).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Søk' }).count()).toBe(1);
    expect(await page.getByRole('list', { name: 'Treff' }).count()).toBe(1);
    for (const name of ['År', 'Type', 'Avdeling', 'Område', 'Tema', 'Frist', 'Sorter etter']) {
      expect(await page.getByRole('combobox', { name, exact: true }).count(), name).toBe(1);
    }
    expect(await page.getByRole('status').filter({ hasText: 'treff på «tobakk»' }).count()).toBe(1);
  });
});

describe('without script', () => {
  it('the form leads to a register from A to Å and by number', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const reader = await plain.newPage();
    await reader.goto(`${address}om/`);
    await reader.getByRole('searchbox').fill('tobakk');
    await reader.keyboard.press('Enter');
    await reader.waitForURL('**/sok/?q=tobakk');
    await reader.locator('noscript a, main a[href="/sok/register/"]').first().click();
    await reader.waitForURL('**/sok/register/');
    expect(await reader.locator('main a[href="/oppdrag/tb2024-07/"]').count()).toBe(2);
    expect(await reader.locator('main a[href="/oppdrag/tb2021-45/"]').count()).toBe(1);
    expect(await reader.locator('main a[href="/2024/mal/5/"]').count()).toBe(1);
    await plain.close();
  });
});

it('browsers find the description of the search', async () => {
  await open('/');
  const href = await page.locator('link[rel=search]').getAttribute('href');
  const response = await page.request.get(new URL(href ?? '', address).href);
  expect(await response.text()).toContain('/sok/?q={searchTerms}');
});
