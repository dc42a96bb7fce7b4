import { describe, expect, it } from 'vitest';
import { readPage } from '../../scripts/checks/page.ts';
import { checkPage } from '../../scripts/checks/pages.ts';
import { Diagnostics } from '../../scripts/diagnostics.ts';

const head = '<title>Mål</title><link rel="canonical" href="https://example.org/mal/">';
const html = (body: string, inHead = head, lang = 'nb') =>
  `<!doctype html><html lang="${lang}"><head>${inHead}</head><body><h1>Mål</h1>${body}</body></html>`;

function faults(text: string): string[] {
  const diagnostics = new Diagnostics();
  checkPage(readPage('mal/index.html', text), diagnostics);
  return diagnostics.lines().map((line) => line.replace('mal/index.html fail ', ''));
}

describe('what a page owes its readers', () => {
  it('is nothing more where it has all', () => {
    const data = '<script type="application/ld+json">{}</script>';
    expect(faults(html(`<p id="a" style="">${data}<script src="/a.js"></script><!-- <h1>To</h1> --></p>`))).toEqual([]);
  });

  it.each([
    ['another language', html('', head, 'en'), 'page: Unexpected 0 × <html lang="nb">, expected 1'],
    ['a second first heading', html('<h1>To</h1>'), 'page: Unexpected 2 × h1, expected 1'],
    ['an empty title', html('', head.replace('Mål', '')), 'page: Unexpected 0 × title, expected 1'],
    ['no title', html('', '<link rel="canonical" href="/">'), 'page: Unexpected 0 × title, expected 1'],
    ['two canonical links', html('', head + head), 'page: Unexpected 2 × canonical link, expected 1'],
    ['an id twice', html('<p id="a"></p><p id="a"></p>'), 'page: Unexpected second id a'],
  ])('%s fails', (_, text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  it('is no head where it only sends readers on, but the policy holds there too', () => {
    expect(faults('<meta http-equiv="refresh" content="0; url=/"><p style="color: red">Videre</p>')).toEqual([
      'policy: Unexpected inline style on <p>, expected a file',
    ]);
  });
});

describe('what the policy forbids', () => {
  it.each([
    ['a script in the page', '<script>start()</script>', 'inline script on <script>, expected a file'],
    ['a style sheet in the page', '<svg><style></style></svg>', 'inline style on <style>, expected a file'],
    ['a style attribute', '<p style="color: red"></p>', 'inline style on <p>, expected a file'],
    [
      'a picture elsewhere',
      '<img src="//b.example/a.png">',
      'third party //b.example/a.png, expected a file of the site',
    ],
    [
      'a style sheet elsewhere',
      '<link rel="stylesheet" href="https://b.example/a.css">',
      'third party https://b.example/a.css, expected a file of the site',
    ],
  ])('%s fails', (_, body, fault) => {
    expect(faults(html(body))).toEqual([`policy: Unexpected ${fault}`]);
  });

  it('is not a link that readers follow', () => {
    expect(faults(html('<a href="https://b.example/">Ut</a>'))).toEqual([]);
  });
});
