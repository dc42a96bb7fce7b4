/** A text read block by block is the same as the text read whole. */
import { rehypeHeadingIds } from '@astrojs/markdown-remark';
import { array, assert, asyncProperty, constantFrom, tuple } from 'fast-check';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { blockPlugins, textPlugins } from '../../src/markdown/letter-markdown.ts';
import { letterRenderer } from '../../src/markdown/letter-processor.ts';
import { splitBlocks } from '../../src/markdown/split-blocks.ts';

const whole = unified()
  .use(remarkParse)
  .use(blockPlugins)
  .use(textPlugins('/'))
  .use(rehypeHeadingIds)
  .use(rehypeStringify)
  .freeze();
const renderer = letterRenderer('/');

const pieces = [
  ...['Helse', 'følger opp arbeidet.', '    innrykk', '', '   ', '***', '---', '===', '\\', '\u00A0', '« »'],
  ...['# Tittel', '## Mål {#mal}', '## Mål', '### [Oppdrag](/oppdrag/tb2024-07/)', '#### 1.1 Del {#punkt-1-1}', '#'],
  ...['- a', '- b\n\n  mer', '  - c', '1. en', '2) to', '- ## d', '> sitat', '> # e', '- :del{#a}a) Utrede'],
  ...['| a | b |\n| - | -: |\n| 1 | 2 |', '| 3 | 4 |', 'a | b'],
  ...['```', '~~~', '<b>', '<!--', '-->', '<br>', '</div>', '[en]: /en', '[en]', '[^1]', '[^1]: note', '[a](/b/)'],
  ...[
    ':::merknad',
    ':::',
    ':::tillegg[Lagt til]{art=added}',
    '::: ord',
    '::::merknad',
    '::::',
    '- :::merknad',
    '  :::',
  ],
  ...[':lest[følge]{fra="felge"}', ':ukjent[x]', '::blad', '*a', 'b*', '**c**', 'https://example.org', '~x~', '&amp;'],
];

test('any pieces, in any order', async () => {
  const text = array(tuple(constantFrom(...pieces), constantFrom('\n', '\n\n', '\n\n', '\n\n\n')), { maxLength: 12 });
  await assert(
    asyncProperty(text, async (parts) => {
      const markdown = parts.flat().join('');
      expect((await renderer.render(markdown)).code).toBe(String(whole.processSync(markdown)));
    }),
    { numRuns: 300 },
  );
});

test('headings and paragraphs are blocks, with what follows them; a container is one', () => {
  const blocks = ['## A\n\n', 'B\n\n- c\n\n- d\n\n:::merknad\nE\n\nF\n:::\n\n', 'G'];
  expect(splitBlocks(blocks.join(''))).toEqual(blocks);
  expect(splitBlocks('A [b]\n\n[b]: /c')).toHaveLength(1);
  expect(splitBlocks('')).toEqual([]);
});
