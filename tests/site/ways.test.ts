/** Departments, areas, topics, deadlines, calendars, feeds and the menu, in the built site. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';

const site = inject('site');
const address = inject('address');
const read = (file: string) => readFileSync(join(site, file), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function onPage<Result>(path: string, width: number, look: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(new URL(path.slice(1), address).href);
    return await look(page);
  } finally {
    await context.close();
  }
}

describe('pages', () => {
  it('are light: every page of topics, deadlines, areas and departments', () => {
    const files = globSync('{tema,frister,omrade,avdeling}/**/index.html', { cwd: site });
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => gzipSync(read(file)).length > 45_000)).toEqual([]);
  });
});

describe('a month', () => {
  it('is a table with weeks and days; a day leads to its deadlines', async () => {
    await onPage('/frister/2024/07/', 1280, async (page) => {
      const cells = page.locator('.month-calendar tbody tr');
      expect(await cells.count()).toBe(5);
      expect(await page.locator('.month-calendar tbody th').allTextContents()).toEqual(['27', '28', '29', '30', '31']);
      await page.getByRole('link', { name: /^1\. juli 2024: 3\s?frister/u }).click();
      expect(page.url()).toMatch(/#dag-2024-07-01$/u);
      const day = page.locator('.deadline-day', { has: page.locator('#dag-2024-07-01') });
      expect(await day.locator('.row-id').allTextContents()).toEqual(['TB2024-07', 'TB2024-13', 'TB2024-34']);
      expect(await day.textContent()).toContain('«Deloppdrag d) til f) har frist 1. juli 2024.»');
    });
  });

  it('shows both sides of a deadline that was put off', () => {
    const html = read('frister/2023/06/index.html');
    expect(html).toContain('Helsedirektoratet skal innen 1. juni 2023 legge frem innretning');
    expect(html).toContain('utsettes oppdraget inntil videre');
  });
});

describe('calendar files', () => {
  const files = [...globSync('frister/*.ics', { cwd: site }), ...globSync('avdeling/*/frister.ics', { cwd: site })];

  it('there is one for each year and each department', () => {
    expect(files.filter((file) => file.startsWith('frister/')).length).toBe(5);
    expect(files.filter((file) => file.startsWith('avdeling/')).length).toBe(8);
  });

  it.each(files)('%s keeps RFC 5545', (file) => {
    const text = read(file);
    expect(text.endsWith('\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => line.includes('\n'))).toEqual([]);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toMatch(/\S/u);
    const events = calendar.getAllSubcomponents('vevent');
    const stamps = events.map((event) => `${event.getFirstPropertyValue('dtstamp')}`);
    expect(stamps.filter((stamp) => !/^20\d\d-\d\d-\d\dT00:00:00Z$/u.test(stamp))).toEqual([]);
    const uids = events.map((event) => event.getFirstPropertyValue('uid'));
    expect(new Set(uids).size).toBe(uids.length);
  });

  it('holds the days of assignments and of the calendar in the letter', () => {
    const calendar = new ICAL.Component(ICAL.parse(read('frister/2024.ics')));
    const events = calendar.getAllSubcomponents('vevent').map((event) => ({
      day: `${event.getFirstPropertyValue('dtstart')}`,
      summary: `${event.getFirstPropertyValue('summary')}`,
      stamp: `${event.getFirstPropertyValue('dtstamp')}`,
    }));
    expect(events).toContainEqual({
      day: '2024-07-01',
      summary: 'Frist TB2024-07 (delene d, e og f): Oppfølging nasjonal tobakksstrategi',
      stamp: '2024-01-30T00:00:00Z',
    });
    expect(events).toContainEqual(expect.objectContaining({ day: '2024-04-17', summary: 'Etatsstyringsmøte' }));
  });
});

describe('feeds', () => {
  const files = [
    ...globSync('frister/*.atom', { cwd: site }),
    ...globSync('avdeling/*/frister.atom', { cwd: site }),
    'tema/tobakk.atom',
    'tema/barn-og-unge.atom',
  ];

  it('every topic with assignments has one, which its page leads to', () => {
    const feeds = globSync('tema/*.atom', { cwd: site });
    expect(feeds.length).toBeGreaterThan(50);
    for (const feed of feeds) expect(read(feed.replace('.atom', '/index.html'))).toContain(`href="/${feed}"`);
    // Nothing but goals and sections is on the health of the Sámi.
    expect(feeds).not.toContain('tema/samisk.atom');
  });

  it('a topic’s tells of each assignment, when it was given and what tied it', () => {
    const feed = read('tema/tobakk.atom');
    expect(feed.match(/<entry>/gu)?.length).toBe(7);
    const entry = feed.split('<entry>').find((one) => one.includes('TB2024-07: Oppfølging nasjonal tobakksstrategi'));
    expect(entry).toContain('<updated>2024-01-30T00:00:00Z</updated>');
    expect(entry).toContain('<category term="FHA">');
    expect(entry).toMatch(/Koblet til temaet av: .*tobakk/u);
  });

  it.each(files)('%s is a valid Atom feed', async (file) => {
    const found = await onPage('/frister/', 1280, (page) =>
      page.evaluate((xml) => {
        const parsed = new DOMParser().parseFromString(xml, 'application/xml');
        const inAtom = (name: string, parent: Document | Element = parsed) =>
          [...parent.children[0]!.ownerDocument.getElementsByTagNameNS('http://www.w3.org/2005/Atom', name)].filter(
            (element) => element.parentNode === parent || element.parentNode === parsed.documentElement,
          );
        const entries = inAtom('entry');
        const owed = ['id', 'title', 'updated', 'link'];
        return {
          fault: parsed.querySelector('parsererror')?.textContent ?? null,
          root: parsed.documentElement.namespaceURI,
          lacking: [parsed.documentElement, ...entries].flatMap((element) =>
            owed.filter((name) => ![...element.children].some((child) => child.localName === name)),
          ),
          ids: entries.map((entry) => [...entry.children].find(({ localName }) => localName === 'id')?.textContent),
          updated: [...parsed.getElementsByTagName('updated')].map(({ textContent }) => textContent),
        };
      }, read(file)),
    );
    expect(found.fault).toBeNull();
    expect(found.root).toBe('http://www.w3.org/2005/Atom');
    expect(found.lacking).toEqual([]);
    expect(found.ids.length).toBeGreaterThan(0);
    expect(new Set(found.ids).size).toBe(found.ids.length);
    expect(found.updated.filter((time) => !/^20\d\d-\d\d-\d\dT00:00:00Z$/u.test(time ?? ''))).toEqual([]);
  });

  it('every entry’s id is an anchor of its page', () => {
    const ids = [...read('frister/2024.atom').matchAll(/<id>([^<]*#[^<]*)<\/id>/gu)].map(([, id = '']) => new URL(id));
    expect(ids.length).toBe(66);
    for (const { pathname, hash } of ids) {
      expect(read(`${pathname.slice(1)}index.html`)).toContain(`id="${hash.slice(1)}"`);
    }
  });
});

describe('the menu', () => {
  it('is six ways in, the one that the page is in marked', async () => {
    const titles = await onPage('/oppdrag/tb2024-07/', 1280, (page) =>
      page.locator('.site-header nav:visible a').allTextContents(),
    );
    expect(titles.map((title) => title.trim())).toEqual(['År', 'Oppdrag', 'Mål', 'Temaer', 'Frister', 'Budsjett']);
    const marked = (file: string) =>
      [...read(file).matchAll(/aria-current="true"[^>]*>\s*([^<]+?)\s*</gu)].map(([, title]) => title);
    expect(marked('2024/index.html')).toEqual(['År', 'År']);
    expect(marked('avdeling/hra/index.html')).toEqual(['Frister', 'Frister']);
    expect(marked('oppdrag/tb2024-07/index.html')).toEqual(['Oppdrag', 'Oppdrag']);
    expect(marked('om/index.html')).toEqual([]);
  });

  it('has the rest in the footer of every page', () => {
    const footer = read('oppdrag/tb2024-07/index.html').split('<footer')[1] ?? '';
    const targets = [...footer.matchAll(/href="([^"]+)"/gu)].map(([, url]) => url);
    expect(targets).toEqual(
      expect.arrayContaining([
        '/2025/',
        '/2024/',
        '/2023/',
        '/brev/',
        '/avdeling/',
        '/omrade/',
        '/sok/',
        '/om/',
        '/data/',
      ]),
    );
  });

  it('opens on a phone without script, by keyboard', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 700 }, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(new URL('tema/', address).href);
    const links = page.locator('.site-header nav a:visible');
    expect(await links.count()).toBe(0);
    await page.locator('.small-menu summary').focus();
    await page.keyboard.press('Enter');
    expect(await links.count()).toBe(6);
    await page.getByRole('link', { name: 'Frister' }).first().click();
    expect(await page.textContent('h1')).toBe('Frister');
    await context.close();
  });
});

describe('an assignment', () => {
  it('leads to its topics, said to be our match', () => {
    const html = read('oppdrag/tb2024-07/index.html');
    expect(html).toContain('Tema (vår kobling)');
    expect(html).toContain('href="/tema/tobakk/"');
  });
});

describe('a topic', () => {
  it('marks restored words, and shows on demand what stands in the source', async () => {
    await onPage('/tema/tobakk/', 1280, async (page) => {
      const quote = page.locator('#ar-2025 ~ * .passage-quote', { hasText: 'EUs tobakksdirektiv' });
      expect(await quote.textContent()).toContain('«Gjennomføring av EUs tobakksdirektiv');
      expect(await quote.locator('.lest').getAttribute('data-fra')).toBe('Gjennomfoering');
      await page.getByLabel('Vis hva som står i kilden').check();
      const shown = await quote.locator('.lest').evaluate((word) => getComputedStyle(word, '::after').content);
      expect(shown).toContain('Gjennomfoering');
    });
  });

  it('says which quotes are in nynorsk', () => {
    const pages = globSync('tema/*/index.html', { cwd: site }).map(read).join('');
    const passages = new Set([...pages.matchAll(/<span lang="nn">«(.{30})/gu)].map(([, words]) => words));
    // Kap. 575 of the letter for 2024.
    expect([...passages].sort()).toEqual([
      'Dette inneber isolert sett ein',
      'Dette kan mellom anna gjelde p',
      'For 2024 blir det foreslått at',
      'For eldre over 67 år blir dela',
      'Med utgifter til ressurskrevja',
    ]);
  });

  it('leads to the key figure itself', () => {
    const html = read('tema/tobakk/index.html');
    expect(html).toContain('href="/2025/mal/2/#nokkeltall-7"');
    expect(read('2025/mal/2/index.html')).toContain('id="nokkeltall-7"');
  });
});

describe('paper', () => {
  const sheetsOf = (path: string) =>
    onPage(path, 1280, async (page) => {
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      return pdf.toString('latin1').match(/\/Type \/Page\b/gu)?.length ?? 0;
    });

  it.each([
    ['/2024/', 9],
    ['/videreforte/', 6],
    ['/avdeling/hra/', 2],
    ['/frister/', 1],
  ])('%s takes at most %i sheets: no table begins a new one without need', async (path, most) => {
    const sheets = await sheetsOf(path);
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(most);
  });

  it('says where the page is, and has nothing to press', async () => {
    await onPage('/avdeling/hra/', 1280, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.printed-address').textContent()).toMatch(
        /^Avdeling HRA – Oppdragsarkivet\. .*\/avdeling\/hra\//u,
      );
      expect(await page.locator(':is(nav, button, input, summary):visible').count()).toBe(0);
    });
  });
});
