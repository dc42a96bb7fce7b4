/** The built site in a real browser, as its readers use it. */
import { describe, expect, it } from 'vitest';
import { address, browser, forgive, open, page, path, readInBrowser } from './reader.ts';

readInBrowser();

describe('following links', () => {
  it('from the front page by year and goal to an assignment and its letter', async () => {
    await open('/');
    await page.locator('main a[href="/2024/"]').first().click();
    await page.locator('a[href="/2024/mal/2/"]').first().click();
    expect(await page.textContent('h1')).toContain('Befolkningen har gode levevaner og god livskvalitet');
    await page.locator('main a[href="/oppdrag/tb2024-07/"]').first().click();
    expect(await page.textContent('h1')).toContain('Oppfølging nasjonal tobakksstrategi');
    await page.locator('main a[href="/brev/tildelingsbrev-2024/#tb2024-07"]').first().click();
    expect(path()).toBe('/brev/tildelingsbrev-2024/#tb2024-07');
    expect(await page.locator('#tb2024-07').isVisible()).toBe(true);
  });

  it('a mention in a text leads to what it names', async () => {
    await open('/oppdrag/tb2023-35/');
    await page.locator('article a[href="/oppdrag/ttb2021-21/"], main a[href="/oppdrag/ttb2021-21/"]').first().click();
    expect(await page.textContent('h1')).toContain('TTB2021-21');
  });

  it('an address that does not exist says so and offers search', async () => {
    const response = await open('/oppdrag/finnes-ikke/');
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('searchbox').count()).toBeGreaterThan(0);
    forgive('404');
  });
});

describe('restored words', () => {
  it('show what the source prints on demand, and the address remembers', async () => {
    await open('/oppdrag/tb2025-6/');
    const shown = () => page.$eval('.lest', (word) => getComputedStyle(word, '::after').content);
    expect(await page.textContent('main')).toContain('skal følge opp tiltak');
    expect(await shown()).not.toContain('felge');
    await page.getByLabel(/Vis hva som står i kilden/u).check();
    expect(await shown()).toContain('felge');
    expect(path()).toContain('lesning=kilde');
    await page.reload();
    expect(await page.getByLabel(/Vis hva som står i kilden/u).isChecked()).toBe(true);
  });

  it('are listed with their lines', async () => {
    await open('/brev/tildelingsbrev-2025/');
    await page.locator('a[href="/brev/tildelingsbrev-2025/rettelser/"]').first().click();
    const row = page.getByRole('row').filter({ hasText: 'aktivitetsnivaet' });
    await row.getByRole('link').first().click();
    expect(path()).toMatch(/^\/brev\/tildelingsbrev-2025\/kilde\/#L\d+$/u);
  });
});

describe('without script', () => {
  it('an assignment and its letter can be read', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const reader = await plain.newPage();
    await reader.goto(`${address}oppdrag/tb2024-07/`);
    expect(await reader.textContent('main')).toContain('Utarbeide forslag til kampanjeplan for 2024 og 2025');
    await reader.goto(`${address}sok/?q=tobakk`);
    expect(await reader.locator('a[href="/oppdrag/"]').count()).toBeGreaterThan(0);
    await plain.close();
  });
});
