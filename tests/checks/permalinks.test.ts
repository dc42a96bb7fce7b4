import { describe, expect, it } from 'vitest';
import { readPage } from '../../scripts/checks/page.ts';
import { checkPermalinks, permalinksOf } from '../../scripts/checks/permalinks.ts';
import { Diagnostics } from '../../scripts/diagnostics.ts';

const page = (file: string, body: string) => readPage(file, `<html lang="nb"><body>${body}</body></html>`);

const links = '<a href="/b/brev/#punkt-2">Punkt 2</a><a href="#hoved_innhold">Til innholdet</a>';
const pages = [
  page('index.html', `${links}<main id="hoved_innhold"></main>`),
  page('brev/index.html', '<h2 id="punkt-2">2</h2><h2 id="punkt-3">3</h2>'),
  page('gammel/index.html', '<meta http-equiv="refresh" content="0;url=/b/brev/">'),
];

function faults(recorded: string): string[] {
  const diagnostics = new Diagnostics();
  checkPermalinks(pages, recorded, '/b/', diagnostics);
  return diagnostics.lines();
}

describe('permalinks', () => {
  it('are pages and the places on them that the site links to', () => {
    expect(permalinksOf(pages, '/b/')).toEqual(['/', '/brev/', '/brev/#punkt-2', '/gammel/']);
  });

  it('nothing to say when all that was recorded is there', () => {
    expect(faults('/\n/brev/\n/brev/#punkt-2\n/gammel/\n/gammel/#sted\n')).toEqual([]);
  });

  it('a lost page or place fails, with its line', () => {
    expect(faults('/\n/brev/\n/brev/#punkt-2\n/brev/#punkt-9\n/gammel/\n/mal/\n')).toEqual([
      'content/permalinks.txt:4:1 fail permalink: Unexpected loss of /brev/#punkt-9, expected the place',
      'content/permalinks.txt:6:1 fail permalink: Unexpected loss of /mal/, expected the page or one that sends readers on',
    ]);
  });

  it('a new address asks to be recorded', () => {
    expect(faults('/\n/brev/\n/gammel/\n')).toEqual([
      'content/permalinks.txt warn permalink: 1 addresses are not listed yet, /brev/#punkt-2 first; run npm run permalinks after a build',
    ]);
  });
});
