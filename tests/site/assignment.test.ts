/** The page of an assignment and the files beside it. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { assignment } from '../../src/schemas/index.ts';
import { assignments } from '../facts/read-data.ts';
import { violationsOf } from './axe.ts';
import { address, browser, open, page, path, readInBrowser } from './reader.ts';

const site = inject('site');
const read = (file: string) => readFileSync(join(site, file), 'utf8');
const pageOf = (url: string) => read(`.${url}index.html`);

describe('files beside the page', () => {
  const files = ['oppdrag.json', 'oppdrag.md', 'sitat.bib', 'sitat.ris'];

  it('every assignment has them, other spellings of its ID do not', () => {
    const missing = assignments.flatMap(({ url }) => files.filter((file) => !existsSync(join(site, url, file))));
    expect(missing).toEqual([]);
    for (const file of files) {
      expect(globSync(`oppdrag/**/${file}`, { cwd: site })).toHaveLength(assignments.length);
    }
  });

  it('JSON is the published assignment with its letter', () => {
    const { version, assignment: item, letter } = JSON.parse(read('oppdrag/tb2024-07/oppdrag.json'));
    expect(version).toBe(1);
    expect(assignment.parse(item)).toEqual(assignments.find(({ id }) => id === 'TB2024-07'));
    expect(letter).toMatchObject({ slug: 'tildelingsbrev-2024', date: '2024-01-30' });
  });

  it('citations name the SHA-256 of the Markdown file', () => {
    for (const { url } of assignments) {
      const sum = createHash('sha256')
        .update(read(`.${url}oppdrag.md`))
        .digest('hex');
      expect(read(`.${url}sitat.bib`), url).toContain(`versjon ${sum.slice(0, 12)}`);
      expect(JSON.parse(read(`.${url}oppdrag.json`)).textVersion, url).toBe(sum.slice(0, 12));
    }
  });

  it('name no host, which a site built without one does not know', () => {
    for (const file of globSync('oppdrag/**/{oppdrag,sitat}.*', { cwd: site })) {
      expect(read(file), file).not.toContain('oppdragsarkivet.example');
    }
    expect(read('oppdrag/tb2024-07/sitat.bib')).toContain('url = {/oppdrag/tb2024-07/}');
  });
});

describe('weight', () => {
  it('page, style and script are at most 60 kB compressed', () => {
    const size = new Map<string, number>();
    const weigh = (file: string) => {
      if (!size.has(file)) size.set(file, gzipSync(readFileSync(join(site, file))).length);
      return size.get(file)!;
    };
    const weights = assignments.map(({ url }) => {
      const page = `${url}index.html`;
      const linked = [...read(`.${page}`).matchAll(/(?:href|src)="(\/assets\/[^"]+)"/gu)].map(([, file]) => file!);
      return { url, bytes: [page, ...new Set(linked)].reduce((sum, file) => sum + weigh(file), 0) };
    });
    expect(weights.filter(({ bytes }) => bytes > 60_000)).toEqual([]);
    expect(Math.max(...weights.map(({ bytes }) => bytes))).toBeGreaterThan(15_000);
  });
});

describe('in a browser', () => {
  readInBrowser();
  const visible = (selector: string) => page.locator(selector).isVisible();

  it('a deadline leads to its part, and the part is marked', async () => {
    await open('oppdrag/tb2024-07/');
    await page.locator('.facts').getByRole('link', { name: 'del c', exact: true }).click();
    expect(path()).toBe('/oppdrag/tb2024-07/#c');
    const part = page.locator('#c:target');
    expect(await part.textContent()).toMatch(/^c\) Utrede og lage forslag til krav om helseadvarsler på sigaretter/u);
  });

  it('the letter’s page has the same part under the assignment’s own name', async () => {
    await open('brev/tildelingsbrev-2024/#tb2024-07-c');
    expect(await page.locator('#tb2024-07-c:target').textContent()).toMatch(/^c\) Utrede og lage forslag til krav/u);
  });

  it('a part shows the link to itself when focused, and it adds no word to the letter’s', async () => {
    await open('oppdrag/tb2024-07/');
    const link = page.getByRole('link', { name: 'Lenke til del c', exact: true });
    expect(await link.evaluate((shown) => getComputedStyle(shown).opacity)).toBe('0');
    await link.focus();
    expect(await link.evaluate((shown) => getComputedStyle(shown).opacity)).toBe('1');
    expect(await page.locator('#c').textContent()).toBe(
      'c) Utrede og lage forslag til krav om helseadvarsler på sigaretter (og ev. andre tobakksvarer)',
    );
  });

  it('tells what happened, as a list and as a drawing', async () => {
    await open('oppdrag/tb2023-14/');
    const events = await page.locator('.life-events > li').allTextContents();
    expect(events.map((event) => event.trim().split(/\s/u)[0])).toEqual(['Gitt', 'Presisert', 'Videreført']);
    expect(events[2]).toContain('30. januar 2024');
    expect(await page.getByRole('img', { name: 'Tidslinje 2023–2024: gitt, presisert, videreført.' }).count()).toBe(1);
    expect(await page.locator('.life-line .life-mark').count()).toBe(3);
    expect(await page.locator('.life blockquote').textContent()).toBe(
      'Oppdrag fra 2023 eller tidligere utgår i sin helhet, med mindre noe annet er spesifikt avtalt.',
    );
    expect(await page.locator('.life').textContent()).toContain(
      'Sist nevnt med nummer i Tildelingsbrev til Helsedirektoratet for 2024',
    );
  });

  it('leads each event to the letter that says it, and to the assignment that does it', async () => {
    await open('oppdrag/tb2023-14/');
    const links = page.locator('.life-events > li').nth(1).getByRole('link');
    expect(await links.evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')]))).toEqual([
      ['Tillegg til tildelingsbrev (TTB2023-22 m.fl.)', '/brev/tillegg-2023-ttb22/#ttb2023-25'],
      ['TTB2023-25 Presisering av TB2023-14', '/oppdrag/ttb2023-25/'],
    ]);
  });

  it('a postponement without ID tells the life of what it postpones', async () => {
    await open('oppdrag/tillegg-2023-ttb22/1/');
    const life = page.locator('.life');
    expect((await life.getByRole('heading').textContent())?.replace(/\s+/gu, ' ').trim()).toBe(
      'Hva som har skjedd med TB2023-31',
    );
    expect(await life.locator('.life-events > li').allTextContents()).toEqual([
      expect.stringMatching(/Gitt\s+2023/u),
      expect.stringMatching(/Utsatt\s+2023.*\(oppdraget på denne siden\)/su),
    ]);
  });

  it('an earlier ID tells what later letters do with it', async () => {
    await open('oppdrag/tb2021-45/');
    const life = page.locator('.life');
    expect(await life.getByRole('listitem').textContent()).toMatch(
      /Videreført.*på samme rad som.*TB2023-35.*TTB2021-21/su,
    );
    expect(await life.locator('blockquote').textContent()).toMatch(/^Oppdrag fra 2023 eller tidligere utgår/u);
    await open('oppdrag/tb2020-18/');
    expect((await page.locator('main').textContent())?.match(/oppdraget erstatter TB2020-18/gu)).toHaveLength(1);
    expect(await life.textContent()).toMatch(/Erstattet, etter det som står\s+30\. januar 2024.*TB2023-21/su);
    await open('oppdrag/ttb2022-10/');
    expect(await life.locator('q').allTextContents()).toEqual(['Ny frist 31.12.2024.']);
  });

  it('facts lead to the pages of area, department, day and later deadlines', async () => {
    await open('oppdrag/tb2024-07/');
    const facts = page.locator('.facts');
    const href = (name: string) => facts.getByRole('link', { name, exact: true }).getAttribute('href');
    expect(await href('Folkehelse')).toBe('/omrade/folkehelse/#ar-2024');
    expect(await href('FHA')).toBe('/avdeling/fha/');
    expect(await href('1. februar 2024')).toBe('/frister/2024/02/#dag-2024-02-01');
    await open('oppdrag/tb2023-27/');
    expect(await facts.textContent()).toMatch(
      /Frist\s*Videreført i.*Helsedirektoratet for 2024\s*, med frist 15\. november 2024/su,
    );
    await open('oppdrag/tb2023-62/');
    expect(await facts.textContent()).toContain('1. mars 2022 – del 5 (før brevets år; slik står det i brevet)');
    await open('oppdrag/ttb2023-06/');
    expect((await facts.textContent())?.match(/6\. februar 2023/gu)).toHaveLength(1);
    await open('oppdrag/tb2025-15/');
    expect(await facts.textContent()).toMatch(/Område\s*Folkehelse\s*\(vår kobling\)/u);
  });

  it('shows deadlines that stand under another heading, whole and with their place', async () => {
    await open('oppdrag/tillegg-2023-06-16/1/');
    const items = (await page.locator('#frist_liste > li').allTextContents()).map((text) =>
      text.replace(/\s+/gu, ' ').trim(),
    );
    expect(items).toHaveLength(2);
    expect(items[1]).toBe(
      '1. september 2023 og 1. november 2023 Det legges opp til at utkast til hvordan alle oppdrag skal gjennomføres ' +
        'oversendes departementet senest 1. september, og at beskrivelse av løsning og implementeringsplan for alle ' +
        'oppdrag foreligger senest 1. november. Står under 4 Frister og rapportering, linje 3094',
    );
  });

  it('says nothing of later documents where there are none', async () => {
    await open('oppdrag/tb2025-6/');
    expect(await page.locator('.life').textContent()).not.toContain('Senere dokumenter');
  });

  it('marks what we have matched ourselves, with the words, and leaves out what the letters tie', async () => {
    await open('oppdrag/tb2023-14/');
    const matches = page.locator('.own-match');
    expect(await matches.locator('.ds-tag').allTextContents()).toEqual(['Vår kobling']);
    expect(await matches.textContent()).toMatch(/Kosthold for barn og unge.*Felles ord: Skolemåltid/su);
    expect(await matches.locator('a[href="/oppdrag/ttb2023-25/"]').count()).toBe(0);
    expect(await page.locator('.life a[href="/oppdrag/ttb2023-25/"]').count()).toBe(1);
    expect(await page.locator('.mentions').count()).toBe(0);
    await open('oppdrag/tb2024-72/');
    const related = matches.filter({ has: page.getByRole('heading', { name: /kan handle om det samme/u }) });
    expect(await related.textContent()).toMatch(/Vår kobling.*TB2025-61 Digital samhandling.*Felles ord:/su);
  });

  it('says beside the text what a later letter did to it', async () => {
    await open('oppdrag/tb2023-31/');
    expect((await page.locator('.eyebrow').textContent())?.replace(/\s+/gu, ' ').trim()).toBe(
      'TB2023-31 Utsatt senere',
    );
    const moved = page.locator('.facts a[href="/oppdrag/tillegg-2023-ttb22/1/"]');
    expect(await moved.locator('xpath=..').textContent()).toMatch(/^\s*Utsatt i\s/u);
    await open('oppdrag/tb2024-47/');
    expect(await page.locator('.eyebrow').textContent()).toContain('Erstattet senere');
  });

  it('tells what is said of money, and what of it is our own match', async () => {
    await open('oppdrag/tb2024-21/');
    const money = page.locator('.money');
    expect(await money.textContent()).toMatch(/Kapittel 765, post 21\s+2024.*avsatt 3,2 mill\. kroner.*linje 384/su);
    expect(await money.locator('.ds-tag').count()).toBe(0);
    await open('oppdrag/tb2023-14/');
    expect(await money.textContent()).toMatch(
      /Kapittel 714, post 21\s+2023\s+Vår kobling.*TTB2023-22 m\.fl\.\), linje 4040/su,
    );
  });

  it('names the sentence of a mention', async () => {
    await open('oppdrag/tb2023-35/');
    expect(await page.locator('.mentions').textContent()).toMatch(/Ingen å miste, jf\. TTB2021- ?21/u);
  });

  it('a folded list of deadlines opens where the facts lead to it', async () => {
    await open('oppdrag/tb2025-61/');
    expect(await visible('#frist_liste')).toBe(false);
    await page.locator('.facts a[href="#frist_liste"]').click();
    await page.waitForSelector('#frist_liste', { state: 'visible' });
    const items = (await page.locator('#frist_liste > li').allTextContents()).map((text) =>
      text.replace(/\s+/gu, ' ').trim(),
    );
    expect(items).toHaveLength(17);
    expect(items).toContain(
      '1. juli 2025 Pasientens legemiddelliste Etablere grunnlag for måling og evaluering av utprøvingen i helseregion ' +
        'Nord. linje 1633',
    );
    expect(items).toContain(
      'Pasientens kritiske informasjon Oppdatere klinisk veileder for kritisk informasjon og sørge for høring innen ' +
        'april 2025 og ferdigstillelse innen september 2025 linje 1683',
    );
  });

  it('shows the lines as received, with the sum of the document', async () => {
    await open('oppdrag/tb2025-6/');
    await page.getByText('Kildeteksten, linje 334–366').click();
    const strip = page.locator('.source-lines');
    expect(await strip.locator('li').count()).toBe(366 - 334 + 1);
    expect(await strip.textContent()).toContain('Helsedirektoratet skal felge opp tiltak i Prop. 36 S (2023-2024)');
    const sum = createHash('sha256').update(readFileSync('content/sources/tildelingsbrev-2025-ocr/source.txt'));
    expect(await page.locator('.checksum').textContent()).toContain(sum.digest('hex'));
    await strip.getByRole('link', { name: 'Linje 334' }).click();
    expect(page.url()).toBe(`${address}brev/tildelingsbrev-2025/kilde/#L334`);
  });

  it('citations have the full address, and can be copied', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('oppdrag/tb2024-07/');
    await page.getByText('Siter oppdraget').click();
    const full = await page.locator('#sitat_full').textContent();
    expect(full).toContain(`: ${address}oppdrag/tb2024-07/`);
    await page.getByRole('button', { name: 'Kopier: Full' }).click();
    await page.getByText('Kopiert').first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(full);
  });

  it('the link to the text leads to it', async ({ skip }) => {
    skip(!(await followsTextFragments()), 'this Chromium does not follow text fragments');
    await open('oppdrag/tb2025-61/');
    const link = await page.locator('#sitat_lenke').textContent();
    expect(link).toMatch(/#:~:text=[^,]+,[^,]+$/u);
    await page.setViewportSize({ width: 360, height: 300 });
    await page.goto('about:blank');
    await page.goto(link!);
    await page.waitForFunction(() => scrollY > 0);
  });

  /** The packed Chromium, which has no windows, does not on any page. */
  async function followsTextFragments(): Promise<boolean> {
    await page.setViewportSize({ width: 360, height: 300 });
    await open('om/#:~:text=Tilgjengelighet');
    const scrolls = page.waitForFunction(() => scrollY > 0, undefined, { timeout: 5000 });
    return scrolls.then(
      () => true,
      () => false,
    );
  }

  it('every text fragment names words of its text', async () => {
    await open('oppdrag/');
    const wrong = await page.evaluate(
      (pages) =>
        pages.flatMap(({ url, html }) => {
          const parsed = new DOMParser().parseFromString(html, 'text/html');
          const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim();
          const fragment = parsed.querySelector('#sitat_lenke')?.textContent?.split(':~:text=')[1] ?? '';
          const [first = '', last = first] = fragment.split(',').map(decodeURIComponent);
          const text = plain(parsed.querySelector('.letter-text')?.textContent);
          return first !== '' && text.startsWith(first) && text.endsWith(last) ? [] : [url];
        }),
      assignments.map(({ url }) => ({ url, html: pageOf(url) })),
    );
    expect(wrong).toEqual([]);
  });

  it('without script all is there to read and select', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const reader = await plain.newPage();
    await reader.goto(`${address}oppdrag/tb2024-07/`);
    await reader.getByText('Siter oppdraget').click();
    expect(await reader.locator('#sitat_bibtex').textContent()).toContain('@misc{tb2024-07,');
    expect(await reader.locator('#sitat_full').textContent()).toContain(': /oppdrag/tb2024-07/');
    expect(await reader.locator('.copy-buttons').first().isVisible()).toBe(false);
    await plain.close();
  });

  describe.each(['light', 'dark'] as const)('accessibility, %s', (colorScheme) => {
    it.each(['oppdrag/tb2023-14/', 'oppdrag/tb2024-07/', 'oppdrag/tb2025-61/'])('%s, all unfolded', async (path) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 320, height: 700 });
      await open(path);
      await page.$$eval('details', (folded) => {
        for (const one of folded) one.open = true;
      });
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
});
