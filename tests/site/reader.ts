/**
 * A reader of the built site: a page of its own for each test, where nothing may go wrong unseen. A fault in the
 * console, an error of a script or a request to a third party fails the test.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import { launch } from './browser.ts';

export const address = inject('address');
export let browser: Browser;
let context: BrowserContext;
export let page: Page;
let faults: string[] = [];

/** Opens a page before each test of the file that calls it, and closes it after. */
export function readInBrowser(): void {
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    faults = [];
    page.on('pageerror', (fault) => faults.push(fault.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(address) && !request.url().startsWith('data:'))
        faults.push(`Third party: ${request.url()}`);
    });
  });
  afterEach(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });
}

/** Takes out of the faults those that the test itself brings about. */
export function forgive(words: string): void {
  faults = faults.filter((fault) => !fault.includes(words));
}

export const open = (path: string) => page.goto(new URL(path.replace(/^\//u, ''), address).href);

/** Where the reader is, from the root of the site. */
export const path = () => `/${page.url().slice(address.length)}`;
