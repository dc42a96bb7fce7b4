/** Asks the built site in headless Chromium, as a reader does: `/sok/?q=…`. */
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';

const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });

const ended = '#sokeresultater[data-sok-ferdig]';

/** Site-relative addresses of the results, in order. */
export async function askSite(page: Page, address: string, query: string): Promise<string[]> {
  await page.goto(`${address}sok/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector(ended, { state: 'attached' });
  const hrefs = await page.$$eval('#sokeresultater > li', (items) =>
    items.map((item) => item.querySelector('a[href]')?.getAttribute('href') ?? ''),
  );
  const base = new URL(address).pathname;
  return hrefs.map((href) => `/${href.slice(base.length)}`);
}

/** Milliseconds from the last key to the results, in a page that has searched before. */
export async function timeSearch(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const form = document.getElementById('sok_skjema') as HTMLFormElement;
    const list = document.getElementById('sokeresultater')!;
    form.querySelector('input')!.value = text;
    const start = performance.now();
    form.requestSubmit();
    await new Promise<void>((done) => {
      const watch = () => (list.hasAttribute('data-sok-ferdig') ? done() : setTimeout(watch, 1));
      setTimeout(watch, 1);
    });
    return performance.now() - start;
  }, query);
}

export interface Transfer {
  /** As a plain server sends the files, and as one that packs scripts does. */
  plain: number;
  packed: number;
}

/** What a first search loads beside the page itself: scripts of the search, Pagefind, tables, passages. */
export async function weighFirstSearch(browser: Browser, address: string, query: string): Promise<Transfer> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const transfer: Transfer = { plain: 0, packed: 0 };
  const reading: Promise<void>[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (!/\/(?:pagefind|sok)\/.+\.|\/assets\/.*\.js$/u.test(path)) return;
    reading.push(
      response.body().then((body) => {
        transfer.plain += body.length;
        transfer.packed += /\.js(?:on)?$/u.test(path) ? gzipSync(body).length : body.length;
      }),
    );
  });
  await askSite(page, address, query);
  await Promise.all(reading);
  await context.close();
  return transfer;
}
