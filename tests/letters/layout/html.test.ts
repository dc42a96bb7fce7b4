import { describe, expect, it } from 'vitest';
import { fromHtml, hasHtml } from '../../../scripts/letters/layout/html.ts';
import { linesOf } from '../../../scripts/letters/layout/nodes.ts';
import { toMarkdown, toPlain } from '../../../scripts/text/markdown.ts';

const markdown = (html: string) => toMarkdown(fromHtml(html, 7));

describe('fromHtml', () => {
  it.each([
    // The 2024 letter, 2.4.2: a list that is never closed, its items as bare text, and a paragraph inside it.
    [
      '<p>herunder:</p> <ul style="list-style-type: none"> - Utrede - Vurdere <p>Relevante aktører</p>',
      'herunder:\n\n- \\- Utrede - Vurdere\n\nRelevante aktører',
    ],
    ['<ol>1) Vurdere:<ol>a. å tredele <p>2) Gjennomgå</p>', '1. 1\\) Vurdere:\n   1. a. å tredele\n\n2\\) Gjennomgå'],
    ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
    ['<ul><li>a</li>b<ul><li>c</ul><li>d</ul>', '- a\n- b\n  - c\n- d'],
    ['<ul><p>a</p><p>b</p></ul>', '- a\n\n- b'],
    ['behandles i <i>utvalg</i> før', 'behandles i *utvalg* før'],
    ['<p>a</p><p></p>b<br>c', 'a\n\nb c'],
    ['a &lt; b &amp; c', 'a < b & c'],
  ])('%s', (html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  it.each([
    '<p>a</p> under 3 <b',
    'a <script>alert(1)</script> b',
    '<img src=x onerror=alert(1)> a',
    '<!-- a --> <?php b ?>',
    '<table><tr><td>12</td></tr></table>',
    '<textarea>a',
    '<p><foo bar="1">a</foo></p>',
  ])('keeps the words and signs of %s', (html) => {
    const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.join('');
    const tags = /<\/?(?:p|i)>/gu;
    expect(letters(toPlain(fromHtml(html, 1)))).toBe(letters(html.replace(tags, '')));
  });

  it('gives no html nodes, and every node its line', () => {
    const nodes = fromHtml('<ul><li>a <b>b</b></li></ul><script>x</script><p>c', 7);
    expect(JSON.stringify(nodes)).not.toContain('"type":"html"');
    for (const node of nodes) expect(linesOf(node)).toEqual([7, 7]);
  });
});

describe('hasHtml', () => {
  it.each(['<p>a', 'a <i>b</i>', '<ul style="x"> - a', '</ol>', 'a<br/>b'])('%s', (text) => {
    expect(hasHtml(text)).toBe(true);
  });

  it.each(['a < b > c', '<script>x</script>', '<mailto:a@b.no>', 'p>q', '<ul>a'.repeat(500)])('not %s', (text) => {
    expect(hasHtml(text)).toBe(false);
  });
});
