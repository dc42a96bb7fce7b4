import { describe, expect, it } from 'vitest';
import { readPage } from '../../scripts/checks/page.ts';
import { checkReach, countClicks } from '../../scripts/checks/reach.ts';
import { Diagnostics } from '../../scripts/diagnostics.ts';

const page = (file: string, body: string) => readPage(file, `<html lang="nb"><body>${body}</body></html>`);

/** Each page of a chain leads to the next only. */
const chain = ['index.html', 'a/index.html', 'b/index.html', 'c/index.html', 'd/index.html', 'e/index.html'].map(
  (file, at, files) => page(file, `<a href="/arkiv/${files[at + 1]?.replace('index.html', '') ?? ''}#sted">Neste</a>`),
);

describe('reach', () => {
  it('counts clicks from the front page under the base path', () => {
    expect(countClicks(chain, '/arkiv/').get('/d/')).toBe(4);
    expect(countClicks(chain, '/').get('/a/')).toBeUndefined();
  });

  it('a page that lies too deep or that nothing leads to fails', () => {
    const diagnostics = new Diagnostics();
    checkReach([...chain, page('alene/index.html', '')], '/arkiv/', diagnostics);
    expect(diagnostics.lines()).toEqual([
      'e/index.html fail reach: Unexpected 5 clicks from the front page, expected at most 4',
      'alene/index.html fail reach: Unexpected no way from the front page, expected at most 4',
    ]);
  });

  it('a form leads on too; a page that only sends on is not owed a way', () => {
    const diagnostics = new Diagnostics();
    const front = page('index.html', '<form action="/sok/"></form>');
    const redirect = page('gammel/index.html', '<meta http-equiv="refresh" content="0;url=/">');
    checkReach([front, page('sok/index.html', ''), redirect], '/', diagnostics);
    expect(diagnostics.lines()).toEqual([]);
  });
});
