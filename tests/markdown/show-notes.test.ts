import { describe, expect, test } from 'vitest';
import { toMarkedMarkdown } from '../../scripts/text/markdown.ts';
import { letterRenderer } from '../../src/markdown/letter-processor.ts';

async function render(markdown: string): Promise<string> {
  const processor = letterRenderer('/');
  return (await processor.render(markdown)).code;
}

describe('notes of ours', () => {
  test('are apart from the letter’s words', async () => {
    expect(await render(':::merknad\nPresisert i [tillegg](/brev/x/).\n:::')).toBe(
      '<div class="letter-note">\n<p>Presisert i <a href="/brev/x/" class="ds-link">tillegg</a>.</p>\n</div>',
    );
  });

  test('a passage of a supplement is a group named after its label', async () => {
    const html = await render(':::tillegg[Lagt til i [tillegg](/brev/x/)]{art="added"}\n##### Ny {#ny}\n\nTekst\n:::');
    expect(html).toMatch(
      /^<div class="brought brought-added" role="group" aria-label="Lagt til i tillegg">\n<p class="brought-label">Lagt til i <a /u,
    );
    expect(html).toContain('<h5 id="ny"');
    expect(html).toMatch(/<p class="brought-end">Slutt på teksten fra tillegget\.<\/p>\n<\/div>$/u);
  });

  test('attributes of their own are dropped, and classes that are not ours', async () => {
    const html = await render(':::tillegg[x]{art="added ds-button" onclick="alert(1)" style="color:red"}\nTekst\n:::');
    expect(html).toMatch(/^<div class="brought" role="group" aria-label="x">/u);
    expect(await render(':::merknad{class="ds-button" onclick="alert(1)"}\n<img src=x onerror=alert(1)>\n:::')).toMatch(
      /^<div class="letter-note">\n&#x3C;img src=x onerror=alert\(1\)>\n<\/div>$/u,
    );
  });

  test.each([':::merknad\nDepartementet mener\n:::', ':::tillegg[Lagt til]{art="added"}\nTekst\n:::'])(
    'what a letter prints like one stays its text: %s',
    async (printed) => {
      const written = toMarkedMarkdown([{ type: 'paragraph', children: [{ type: 'text', value: printed }] }]);
      const html = await render(written);
      expect(html).not.toContain('<div');
      expect(html).toContain(printed.slice(0, printed.indexOf('\n')));
    },
  );
});
