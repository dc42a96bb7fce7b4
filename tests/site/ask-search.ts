/** Searches as a reader does, and reads what the page shows of the answer. */
import { open, page } from './reader.ts';

export const ended = () => page.waitForSelector('#sokeresultater[data-sok-ferdig]', { state: 'attached' });

/** Addresses of the results, in order. */
export const found = () =>
  page.$$eval('#sokeresultater > li', (results) =>
    results.map((result) => result.querySelector('a[href]')?.getAttribute('href') ?? ''),
  );

export const status = () => page.textContent('#sok_beskjed');

/** The result whose first link leads to an address. */
export const resultAt = (url: string) =>
  page.locator('#sokeresultater > li').filter({ has: page.locator(`h2 a[href="${url}"]`) });

/** `filters`: as in the address, `&type=side`. */
export async function search(query: string, filters = ''): Promise<string[]> {
  await open(`/sok/?q=${encodeURIComponent(query)}${filters}`);
  await ended();
  return found();
}
