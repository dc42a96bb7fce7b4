import { describe, expect, test } from 'vitest';
import { letterRenderer } from '../../src/markdown/letter-processor.ts';

async function render(markdown: string, base = '/'): Promise<string> {
  const processor = letterRenderer(base);
  return (await processor.render(markdown)).code;
}

describe('untrusted letter text', () => {
  const attacks = [
    '<script>alert(1)</script>',
    'Tekst <img src=x onerror=alert(1)> mer',
    '<svg onload=alert(1)>',
    '<p style="position:fixed" onclick="alert(1)">Tekst</p>',
    '<iframe src="https://example.org"></iframe>',
    '<a href="javascript:alert(1)">lenke</a>',
    '[lenke](javascript:alert(1))',
    '[lenke](JaVaScRiPt:alert(1))',
    '[lenke](data:text/html,<script>alert(1)</script>)',
    '[lenke](vbscript:x)',
    '![bilde](https://example.org/x.png)',
    '![bilde](x.png "onerror=alert(1)")',
    ':lest[x]{fra="a" onclick="alert(1)" style="color:red" class="ds-button" id="y"}',
    ':script[alert(1)]{src="https://example.org"}',
    '::iframe{src="https://example.org"}',
    '- :del{#a onclick="alert(1)" style="color:red"}Tekst',
    '- :del{id="a" onclick="alert(1)"}Tekst',
    ':::div{onclick="alert(1)"}\nTekst\n:::',
    '[x]: javascript:alert(1)\n\n[x]',
    '<style>body{display:none}</style>',
    '<!-- kommentar --> <b onmouseover=alert(1)>x</b>',
    '## Overskrift <script>alert(1)</script> {#a"onclick="alert(1)}',
    'Tekst[^1]\n\n[^1]: <script>alert(1)</script>',
    '- [ ] <input autofocus onfocus=alert(1)>',
  ];

  test.each(attacks)('%s', async (attack) => {
    const html = await render(attack);
    const tags = [...html.matchAll(/<[^>]*>/gu)].map(([tag]) => tag);
    for (const tag of tags) {
      expect(tag).toMatch(
        /^<\/?(?:h[2-6]|p|br|em|strong|sup|a|ul|ol|li|blockquote|table|thead|tbody|tr|th|td|span|div|section)(?:\s|>)/u,
      );
      expect(tag).not.toMatch(/\s(?:on\w+|style|src|srcset|formaction)\s*=/iu);
      expect(tag).not.toMatch(/(?:javascript|data|vbscript):/iu);
    }
  });

  test('HTML that a letter prints is shown as it is written, not run and not lost', async () => {
    expect(await render('Skriv <b>fet</b> her')).toBe('<p>Skriv &#x3C;b>fet&#x3C;/b> her</p>');
    expect(await render('<div>alene</div>')).toBe('<p>&#x3C;div>alene&#x3C;/div></p>');
  });

  test('quotes, dashes and single tildes stay as printed', async () => {
    expect(await render('"sitat" -- ... ~5 ~ 7~')).toBe('<p>"sitat" -- ... ~5 ~ 7~</p>');
  });
});

describe('headings', () => {
  test('an anchor at the end becomes the id, with a link beside the heading', async () => {
    const html = await render('## 2.1 Folkehelse {#punkt-2-1}');
    expect(html).toContain('<h2 id="punkt-2-1" class="ds-heading" data-size="sm">2.1 Folkehelse</h2>');
    expect(html).toContain('href="#punkt-2-1" aria-label="Lenke til: 2.1 Folkehelse"');
  });

  test('an anchor after a link that is the whole heading', async () => {
    const html = await render('### [TB2024-07 Oppfølging](/oppdrag/tb2024-07/) {#tb2024-07}');
    expect(html).toContain('<h3 id="tb2024-07"');
    expect(html).not.toContain('{#');
  });

  test('no second h1 on the page', async () => {
    expect(await render('# En\n\n## To\n\n###### Seks')).toMatch(
      /<h2[^>]*>En<\/h2>[\s\S]*<h3[^>]*>To<\/h3>[\s\S]*<h6[^>]*>Seks/u,
    );
  });
});

describe('parts of an assignment', () => {
  test('an item gets the id and, after its first paragraph, a link to itself without words', async () => {
    const html = await render('- :del{#a}a) Utrede\n\n  Frist: 1. juli\n- :del{#b}b) Lage\n  - i. noe');
    expect(html).toContain(
      '<li id="a" class="part">\n<p>a) Utrede<a class="part-anchor" href="#a" aria-label="Lenke til del a"></a></p>',
    );
    expect(html).toContain('<p>b) Lage<a class="part-anchor" href="#b" aria-label="Lenke til del b"></a></p>');
  });

  test.each([
    ['del-1', 'del 1'],
    ['tb2024-07-a', 'del a'],
    ['ttb2023-23-del-1a', 'del 1a'],
    ['delleveranse-2', 'delleveranse 2'],
  ])('#%s is called %s', async (id, name) => {
    expect(await render(`1. :del{#${id}}Tekst`)).toContain(`aria-label="Lenke til ${name}"`);
  });

  test('a paragraph that names a list gets them too', async () => {
    expect(await render(':del{#pasientens-maledata}**Pasientens måledata**\n\n- Måle')).toContain(
      '<p id="pasientens-maledata" class="part"><strong>Pasientens måledata</strong>' +
        '<a class="part-anchor" href="#pasientens-maledata" aria-label="Lenke til Pasientens måledata"></a></p>',
    );
  });

  test('the same sign anywhere else is text of the letter', async () => {
    expect(await render('Se :del{#a} her')).toBe('<p>Se :del{#a} her</p>');
    expect(await render('- Se :del{#a}')).not.toContain('id=');
  });
});

describe('links', () => {
  test('the base path stands before links within the site only', async () => {
    const markdown = '[a](/oppdrag/tb2023-30/) [b](#x) [c](https://example.org/) [d](mailto:x@example.org)';
    const html = await render(markdown, '/arkiv/');
    const links = [...html.matchAll(/href="([^"]*)"/gu)].map(([, href]) => href);
    expect(links).toEqual(['/arkiv/oppdrag/tb2023-30/', '#x', 'https://example.org/', 'mailto:x@example.org']);
  });
});

describe('marks of restored words', () => {
  test('a restored word keeps what the source prints', async () => {
    expect(await render('De :lest[følger]{fra="felger"} opp.')).toBe(
      '<p>De <span class="lest" data-fra="felger">følger</span> opp.</p>',
    );
  });

  test('what only looks like a mark is text', async () => {
    expect(await render('Frist:snarest[1] kl 10:30 :annet[x]{y=z}')).toBe(
      '<p>Frist:snarest[1] kl 10:30 :annet[x]{y=z}</p>',
    );
  });
});

describe('passages with a page of their own', () => {
  test('are left out of the index on the letter page, and end at the next section', async () => {
    const html = await render(
      [
        '## 2.1.2 Oppdrag {#punkt-2-1-2}',
        '### [TB2024-01 Ammefri](/oppdrag/tb2024-01/) {#tb2024-01}',
        'Oppdragets tekst.',
        '#### Frister {#frister}',
        'Snart.',
        '### Tidligere gitte oppdrag {#tidligere}',
        'Videreført.',
      ].join('\n\n'),
    );
    const passage = /<div class="passage">([\s\S]*?)<\/div>\s*<div class="heading-row"><h3 id="tidligere"/u.exec(html);
    expect(passage?.[1]).toContain('Oppdragets tekst.');
    expect(passage?.[1]).toContain('Snart.');
    expect(html.split('<h3 id="tidligere"')[1]).not.toContain('class="passage"');
  });
});

describe('lists and tables', () => {
  test('a list with printed labels shows no bullets beside them', async () => {
    expect(await render('- a) En\n- b) To')).toContain('<ul class="ds-list labelled">');
    expect(await render('- a) En\n- To')).toContain('<ul class="ds-list">');
  });

  test('a table scrolls in a region that is named after its heading', async () => {
    const html = await render('## Budsjett {#b}\n\n| Kap. | Sum |\n| --- | --: |\n| 714 | 12 |');
    expect(html).toContain('<section class="table-region" tabindex="0" aria-label="Tabell: Budsjett">');
    expect(html).toContain('<td class="align-right figure">12</td>');
  });
});
