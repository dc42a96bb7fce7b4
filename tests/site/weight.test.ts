/** What pages weigh, and that nothing on them moves after they are shown. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { weighPages } from '../../scripts/bench/weigh-pages.ts';
import { launch } from './browser.ts';
import { layoutShift } from './layout-shift.ts';
import { fileOf, templates, variants } from './templates.ts';

const most = 60_000;

/** `brev/[slug]/kilde.astro` → pages such as `brev/tildelingsbrev-2024/kilde/index.html`. */
const longPages = templates
  .filter(({ isLong }) => isLong)
  .map(({ file }) => file.replace(/(?:\/index)?\.astro$/u, '/index.html').replace(/\[[^\]]+\]/gu, '[^/]+'))
  .map((pattern) => new RegExp(`^${pattern}$`, 'u'));

describe('weight', () => {
  const pages = weighPages(inject('site'));

  it('counts styles and scripts', () => {
    const search = pages.find(({ file }) => file === 'sok/index.html');
    expect(search?.css).toBeGreaterThan(3000);
    expect(search?.js).toBeGreaterThan(1000);
  });

  it('no page but whole letters, sources and their corrections weighs more than 60 kB compressed', () => {
    const heavy = pages.filter(({ file, total }) => total > most && !longPages.some((pattern) => pattern.test(file)));
    expect(heavy.map(({ file, total }) => `${file} ${total}`)).toEqual([]);
  });

  it('knows the pages of the table', () => {
    const files = new Set(pages.map(({ file }) => file));
    expect(templates.map(({ path }) => fileOf(path)).filter((file) => !files.has(file))).toEqual([]);
  });
});

describe('layout', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  // At 360 px: reach.test.ts.
  it('nothing moves after it is shown at 1280 px', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const moved: string[] = [];
    for (const path of [...templates.map((one) => one.path), ...variants].filter((one) => !one.includes('?'))) {
      await page.goto(new URL(path.slice(1), inject('address')).href, { waitUntil: 'load' });
      const shift = await page.evaluate(layoutShift);
      if (shift > 0) moved.push(`${path} ${shift.toFixed(4)}`);
    }
    await page.close();
    expect(moved).toEqual([]);
  });
});
