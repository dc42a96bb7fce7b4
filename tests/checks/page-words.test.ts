import { describe, expect, it } from 'vitest';
import { pageWords } from '../../scripts/checks/page-words.ts';

const words = (html: string) => Object.fromEntries(pageWords(html).words);
const numbers = (html: string) => [...pageWords(html).listNumbers.keys()];

describe('words of a page', () => {
  it('are those of the letter only, each as often as it stands there', () => {
    expect(words('<p>Meny</p><article><h2>Mål</h2><p>Et mål, et <em>m</em>ål</p></article><p>Fot</p>')).toEqual({
      Mål: 1,
      Et: 1,
      et: 1,
      mål: 2,
    });
  });

  it('are kept apart by blocks, not by what stands inside a line', () => {
    expect(words('<article><p>en</p><p>to<br>tre<span>fire</span></p></article>')).toEqual({
      en: 1,
      to: 1,
      trefire: 1,
    });
  });

  it('are read through entities and line breaks', () => {
    expect(words('<article>\n<p>s&aring;\nda&#160;&amp; n&#xE5;</p>\n</article>')).toEqual({ så: 1, da: 1, nå: 1 });
  });

  it('are not those of our notes, which keep their neighbours apart', () => {
    const note = '<span class="en letter-note">vårt <b>ord</b></span>';
    expect(words(`<article><p>før${note}etter</p><p>mer</p></article>`)).toEqual({ før: 1, etter: 1, mer: 1 });
  });

  it('leave out what is no text: attributes, comments', () => {
    expect(words('<article><p title="tittel">ord<!-- kommentar --></p></article>')).toEqual({ ord: 1 });
  });
});

describe('numbers of lists', () => {
  it('are counted from the start of each list', () => {
    expect(numbers('<ol><li>a</li><li>b</li></ol><ol start="7"><li>c</li></ol>')).toEqual(['1', '2', '7']);
  });

  it('do not count the items of lists inside, nor of lists without numbers', () => {
    expect(numbers('<ol start="3"><li>a<ul><li>x</li><li>y</li></ul></li><li>b</li></ol>')).toEqual(['3', '4']);
  });
});
