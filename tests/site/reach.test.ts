/**
 * The site for everyone: axe on every template, small screens, zoom, keyboard, forced colours, less motion. Each page is
 * opened once and then resized for all that is tried on it.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { RunOptions } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { root } from '../root.ts';
import { allRules, colourRules, sizeRules, violationsOf } from './axe.ts';
import { launch } from './browser.ts';
import { layoutShift } from './layout-shift.ts';
import { faces, templates, variants } from './templates.ts';

const address = inject('address');
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

describe('templates', () => {
  it('are all in the table', () => {
    const files = globSync('**/*.astro', { cwd: join(root, 'src/pages') }).map((file) => file.replaceAll('\\', '/'));
    expect(templates.map(({ file }) => file).sort()).toEqual(files.sort());
  });
});

describe.each([
  { name: 'every template', paths: [...templates.map(({ path }) => path), ...variants], areTablesOurs: true },
  // A letter prints tables without headings.
  { name: 'other faces of a template', paths: faces, areTablesOurs: false },
])('$name', ({ paths, areTablesOurs }) => {
  it.each(paths)('%s', async (path) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await open(path);
    expect([
      // Results of a search are put in when they are found.
      ...(path.includes('?') ? [] : await shiftFaults()),
      ...(await page.evaluate(headingFaults)),
      ...(await sidewaysFaults()),
      ...(areTablesOurs ? await tableFaults() : []),
      ...(await axeFaults(frames.has(path) ? [] : ['body > header', 'body > footer'])),
    ]).toEqual([]);
  });
});

async function shiftFaults(): Promise<string[]> {
  const shift = await page.evaluate(layoutShift);
  return shift > 0 ? [`moves after it is shown at 360 px: ${shift.toFixed(4)}`] : [];
}

/** Text styles that readers may set themselves: twice as large, or with more space (WCAG 1.4.12). */
const ownStyles = {
  none: '',
  large: ':root { font-size: 200% }',
  spaced:
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
};

/** Where the page scrolls sideways: narrow, at 400 % zoom of 1280 × 1024, and with the reader's own text styles. */
async function sidewaysFaults(): Promise<string[]> {
  const cases: [string, { width: number; height: number }, keyof typeof ownStyles][] = [
    ['320 px, 400 % zoom', { width: 320, height: 256 }, 'none'],
    ['text twice as large', { width: 640, height: 900 }, 'large'],
    ['lines with more space', { width: 360, height: 800 }, 'spaced'],
  ];
  const faults: string[] = [];
  for (const [name, size, style] of cases) {
    await page.setViewportSize(size);
    const found = await page.evaluate(scrollsSideways, ownStyles[style]);
    if (found) faults.push(`scrolls sideways at ${name}: ${found}`);
  }
  return faults;
}

/** Runs in the page. */
function scrollsSideways(style: string): string | null {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [sheet];
  const { scrollWidth, clientWidth } = document.documentElement;
  document.adoptedStyleSheets = [];
  return scrollWidth > clientWidth ? `${scrollWidth} > ${clientWidth}` : null;
}

/** One h1, first, and no level skipped. Runs in the page. */
function headingFaults(): string[] {
  const all = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levels = all.map(({ tagName }) => Number(tagName[1]));
  const isOne = levels[0] === 1 && levels.filter((level) => level === 1).length === 1;
  const skips = levels.flatMap((level, at) =>
    at > 0 && level > levels[at - 1]! + 1 ? [`h${level} after h${levels[at - 1]}: ${all[at]!.textContent}`] : [],
  );
  return isOne ? skips : [`h1 is not first and only: ${levels}`, ...skips];
}

/** Tables have column headings, a name, and are reached by keyboard where they scroll. */
async function tableFaults(): Promise<string[]> {
  await page.setViewportSize({ width: 360, height: 800 });
  return page.$$eval('main table', faultsOfTables);
}

/** Thinned out, a page lacks headings; the whole page has been tried for that. */
const thinRules: RunOptions = { ...allRules, rules: { ...allRules.rules, 'heading-order': { enabled: false } } };

/** Pages where the frame of all pages, header and footer, is looked at. */
const frames = new Set(['/', '/404.html', '/2024/mal/5/', '/sok/?q=fastlege']);

/**
 * Every rule for each part of the page at the first width where it is seen, the rules of size at every width.
 * `exclude`: selectors of what to pass over.
 */
async function axeFaults(exclude: string[]): Promise<string[]> {
  const found: string[] = [];
  const look = async (name: string, options: RunOptions, include = ['html']) => {
    const faults = await violationsOf(page, options, { include, exclude });
    found.push(...faults.map((fault) => `${name}: ${fault}`));
  };
  await page.evaluate(thinOut);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [at, width] of [360, 768, 1280].entries()) {
    await page.setViewportSize({ width, height: 900 });
    const isNew = await page.evaluate(markNew, exclude);
    const parts = at === 0 ? ['html'] : ['[data-new]'];
    if (at > 0) await look(`light ${width}`, sizeRules);
    if (!isNew) continue;
    await look(`light ${width}`, thinRules, parts);
    await page.emulateMedia({ colorScheme: 'dark' });
    await look(`dark ${width}`, colourRules, parts);
    await page.emulateMedia({ colorScheme: null });
  }
  await page.emulateMedia({ reducedMotion: null });
  return found;
}

/** Marks the outermost parts that are seen for the first time; whether there are any. Runs in the page. */
function markNew(exclude: string[]): boolean {
  const isPassedOver = (one: Element) => exclude.some((selector) => one.closest(selector));
  for (const old of document.querySelectorAll('[data-new]')) old.removeAttribute('data-new');
  const fresh = [...document.querySelectorAll<HTMLElement>('body *:not([data-seen])')].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !isPassedOver(one),
  );
  for (const one of fresh) one.dataset.seen = '';
  for (const one of fresh) if (!one.parentElement?.closest('[data-new]')) one.dataset.new = '';
  return fresh.length > 0;
}

describe('forced colours', () => {
  it.each(['/', '/2024/mal/5/', '/oppdrag/tb2024-07/'])('%s has no violation of axe', async (path) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(path);
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: null });
  });
});

/** Lists, tables and letters repeat one markup: one of each shape stands for the rest. Runs in the page. */
function thinOut(): void {
  const named = ['class', 'data-color', 'data-variant', 'data-size', 'aria-current', 'role', 'lang'];
  const shapeOf = (one: Element): string => {
    const attributes = [...one.attributes].map(({ name, value }) => (named.includes(name) ? `${name}=${value}` : name));
    return `${one.tagName} ${attributes} (${[...new Set([...one.children].map(shapeOf))]})`;
  };
  for (const list of document.querySelectorAll('main :is(ul, ol, dl, tbody, .letter-text, article, section)')) {
    const met = new Set<string>();
    for (const child of [...list.children]) {
      const shape = shapeOf(child);
      if (met.has(shape)) child.remove();
      met.add(shape);
    }
  }
}

/** Runs in the page. */
function faultsOfTables(tables: Element[]): string[] {
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
  it('a table scrolls', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await open('/brev/tildelingsbrev-2024/');
    const region = page.locator('.table-region').first();
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });

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
