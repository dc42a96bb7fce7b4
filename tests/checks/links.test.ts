import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkLinks } from '../../scripts/checks/links.ts';
import { readPage } from '../../scripts/checks/page.ts';
import { Diagnostics } from '../../scripts/diagnostics.ts';

const folder = mkdtempSync(join(tmpdir(), 'links-'));
mkdirSync(join(folder, 'data'));
writeFileSync(join(folder, 'data/måling.csv'), '');
afterAll(() => rmSync(folder, { recursive: true }));

const goal = readPage('mal/index.html', '<main id="hoved_innhold"><p id="nr-å"></p></main>');

function faults(body: string, base = '/'): string[] {
  const diagnostics = new Diagnostics();
  checkLinks([readPage('index.html', body), goal], folder, base, diagnostics);
  return diagnostics.lines();
}

describe('links', () => {
  it.each([
    '<a href="/mal/#hoved_innhold">Mål</a><a href="/mal/#nr-å">Å</a><a href="/mal/#nr-%C3%A5">Å</a>',
    '<a href="mal/?q=a&amp;b=c#hoved_innhold">Mål</a>',
    '<a href="/data/m%C3%A5ling.csv">Fil</a><a href="/data/måling.csv">Fil</a>',
    '<a href="https://example.org/#sted">Ut</a><a href="mailto:a@example.org">Post</a><img src="data:image/png,a">',
    '<p id="her"></p><a href="#her">Hit</a><a href="">Samme side</a>',
    '<!-- <a href="/borte/">Borte</a> -->',
  ])('sound: %s', (body) => {
    expect(faults(body)).toEqual([]);
  });

  it('lead to places under the base path', () => {
    expect(faults('<a href="/arkiv/mal/#hoved_innhold">Mål</a>', '/arkiv/')).toEqual([]);
    expect(faults('<a href="/mal/">Mål</a>', '/arkiv/')).toEqual([
      'index.html fail link: Unexpected link /mal/, expected one under the base path /arkiv/',
    ]);
  });

  it.each([
    ['<a href="/borte/">Borte</a>', 'link: Unexpected link /borte/: no such page'],
    ['<form action="/borte/"></form>', 'link: Unexpected link /borte/: no such page'],
    ['<img src="/borte.png" alt="">', 'link: Unexpected link /borte.png: no such page'],
    ['<a href="/mal/#borte">Borte</a>', 'anchor: Unexpected link /mal/#borte: no such place on the page'],
    ['<a href="#borte">Borte</a>', 'anchor: Unexpected link #borte: no such place on the page'],
    ['<a href="//b.example/a">Ut</a>', 'link: Unexpected link //b.example/a, expected one under the base path /'],
  ])('broken: %s', (body, fault) => {
    expect(faults(body)).toEqual([`index.html fail ${fault}`]);
  });
});
