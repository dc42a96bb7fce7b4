/** The site for everyone: axe on every template, small screens, zoom, keyboard, forced colours, less motion. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { root } from '../read-text.ts';
import { launch } from './browser.ts';
import { templates, variants } from './templates.ts';

const address = inject('address');
const paths = [...templates.map(({ path }) => path), ...variants];
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
});
afterAll(() => browser.close());

async function open(path: string): Promise<void> {
  await page.goto(new URL(path.slice(1), address).href);
  if (path.startsWith('/sok/?')) await page.waitForSelector('#sokeresultater[data-sok-ferdig]', { state: 'attached' });
}

const scrollsSideways = () =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? `${scrollWidth} > ${clientWidth}` : null;
  });

describe('templates', () => {
  it('are all in the table', () => {
    const files = globSync('**/*.astro', { cwd: join(root, 'src/pages') }).map((file) => file.replaceAll('\\', '/'));
    expect(templates.map(({ file }) => file).sort()).toEqual(files.sort());
  });
});

describe('axe', () => {
  it.each(paths)('%s has no violation, light and dark, at 360, 768 and 1280 px', async (path) => {
    await open(path);
    await page.evaluate(axe.source);
    await page.evaluate(thinOut);
    const found: string[] = [];
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const faults = await violations(colorScheme === 'light' ? allRules : colourRules);
        found.push(...faults.map((fault) => `${colorScheme} ${width}: ${fault}`));
      }
    }
    await page.emulateMedia({ colorScheme: null, reducedMotion: null });
    expect(found).toEqual([]);
  });

  it.each(['/', '/2024/mal/5/', '/oppdrag/tb2024-07/'])('%s has no violation in forced colours', async (path) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(path);
    await page.evaluate(axe.source);
    expect(await violations(allRules)).toEqual([]);
    await page.emulateMedia({ forcedColors: null });
  });
});

/** Every rule that is on, the best-practice ones too, and the size of targets, which is off unless asked for. */
const allRules: RunOptions = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };

/** What can differ between light and dark. */
const colourRules: RunOptions = {
  resultTypes: ['violations'],
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

async function violations(options: RunOptions): Promise<string[]> {
  const results = await page.evaluate(
    (given) => (window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(given),
    options,
  );
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 4)
        .map(({ html }) => html.slice(0, 120))
        .join(' | ')}`,
  );
}

/** Long lists and tables repeat one markup: their first items and rows stand for the rest. Runs in the page. */
function thinOut(): void {
  for (const list of document.querySelectorAll('main :is(ul, ol, tbody, .letter-text, article, section)')) {
    for (const child of [...list.children].slice(list.matches('ul, ol, tbody') ? 12 : 60)) child.remove();
  }
}

describe('small screens', () => {
  it.each([
    ['320 px', { width: 320, height: 700 }],
    ['400 % zoom of 1280 × 1024', { width: 320, height: 256 }],
  ])('no page scrolls sideways at %s', async (_, size) => {
    await page.setViewportSize(size);
    const wide: string[] = [];
    for (const path of paths) {
      await open(path);
      const found = await scrollsSideways();
      if (found) wide.push(`${path} ${found}`);
    }
    expect(wide).toEqual([]);
  });

  it('no page scrolls sideways with text twice as large', async () => {
    await page.setViewportSize({ width: 640, height: 900 });
    const wide: string[] = [];
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setDeviceMetricsOverride', {
      width: 640,
      height: 900,
      deviceScaleFactor: 1,
      mobile: false,
    });
    for (const path of paths) {
      await open(path);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(':root { font-size: 200% }');
        document.adoptedStyleSheets = [sheet];
      });
      const found = await scrollsSideways();
      if (found) wide.push(`${path} ${found}`);
    }
    await session.detach();
    expect(wide).toEqual([]);
  });

  it('lines with more space (WCAG 1.4.12) lose nothing', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    const wide: string[] = [];
    for (const path of paths) {
      await open(path);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
        );
        document.adoptedStyleSheets = [sheet];
      });
      const found = await scrollsSideways();
      if (found) wide.push(`${path} ${found}`);
    }
    expect(wide).toEqual([]);
  });
});

describe('headings', () => {
  it('begin at one h1 and never skip a level', async () => {
    const skipped: string[] = [];
    for (const path of paths) {
      await open(path);
      const levels = await page.$$eval('h1, h2, h3, h4, h5, h6', (all) => all.map(({ tagName }) => Number(tagName[1])));
      if (levels[0] !== 1 || levels.filter((level) => level === 1).length !== 1) skipped.push(`${path} ${levels}`);
      levels.forEach((level, at) => {
        if (at > 0 && level > levels[at - 1]! + 1) skipped.push(`${path} h${levels[at - 1]} h${level}`);
      });
    }
    expect(skipped).toEqual([]);
  });
});

describe('tables', () => {
  it('have column headings, a name, and are reached by keyboard where they scroll', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    const faults: string[] = [];
    for (const path of paths) {
      await open(path);
      for (const fault of await page.$$eval('main table', tableFaults)) faults.push(`${path} ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  it('scroll by keyboard', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await open('/om/omfang/');
    const region = page.locator('.table-region').first();
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });
});

/** Runs in the page. */
function tableFaults(tables: Element[]): string[] {
  return tables.flatMap((table) => {
    const region = table.closest('.table-region');
    const faults: string[] = [];
    if (!table.querySelector('th')) faults.push('no heading cell');
    if (!table.querySelector('caption') && !region?.matches('[aria-label], [aria-labelledby]')) faults.push('no name');
    const scroller = [region, table.parentElement].find((one) => one && one.scrollWidth > one.clientWidth + 1);
    if (scroller && getComputedStyle(scroller).overflowX !== 'visible' && !scroller.hasAttribute('tabindex')) {
      faults.push('scrolls but takes no focus');
    }
    return faults.map((fault) => `${fault}: ${table.textContent?.trim().slice(0, 60)}`);
  });
}

describe('keyboard', () => {
  it.each(['/', '/2025/', '/2024/mal/5/', '/oppdrag/tb2024-07/', '/sok/?q=fastlege', '/budsjett/2024/'])(
    '%s shows where the focus is, step by step',
    async (path) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await open(path);
      const unseen: string[] = [];
      const met = new Set<string>();
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(focusedElement);
        if (!focus) break;
        met.add(focus.name);
        if (!focus.isShown) unseen.push(focus.name);
      }
      expect(met.size).toBeGreaterThan(8);
      expect(unseen).toEqual([]);
    },
  );

  it('the first stop skips to the text', async () => {
    await open('/2024/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('hoved_innhold');
  });
});

/** What has the focus, and whether a sighted reader can tell. Runs in the page. */
function focusedElement(): { name: string; isShown: boolean } | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const { width, height, top, bottom } = element.getBoundingClientRect();
  const isMarked = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  const isInView = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
  return { name: element.outerHTML.slice(0, 100), isShown: isMarked && isInView };
}

describe('other needs', () => {
  it('nothing moves for those who ask for less motion', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving: string[] = [];
    for (const path of ['/', '/2024/', '/sok/?q=fastlege', '/oppdrag/tb2024-07/']) {
      await open(path);
      const found = await page.evaluate(() => ({
        running: document.getAnimations().length,
        smooth: getComputedStyle(document.documentElement).scrollBehavior,
      }));
      if (found.running > 0 || found.smooth === 'smooth') moving.push(`${path} ${JSON.stringify(found)}`);
    }
    await page.emulateMedia({ reducedMotion: null });
    expect(moving).toEqual([]);
  });

  it('focus can be seen in forced colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open('/2024/');
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    await page.emulateMedia({ forcedColors: null });
    expect(outline).not.toBe('none');
  });

  it('passages in nynorsk say so', async () => {
    await open('/oppdrag/tb2023-61/');
    expect(await page.textContent('[lang=nn]')).toContain('betre kjent i sektorene deira og i kommunane');
    await open('/brev/tildelingsbrev-2024/');
    const passages = await page.$$eval('[lang=nn]', (all) => all.map(({ textContent }) => textContent ?? ''));
    expect(passages.length).toBe(12);
    expect(passages[0]).toContain('Ordninga skal legge til rette for at kommunane kan gi eit godt tenestetilbod');
  });
});
