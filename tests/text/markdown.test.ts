import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { readMarkdown, toMarkdown } from '../../scripts/text/markdown.ts';
import { readPlain } from '../../scripts/text/read-plain.ts';
import { archive } from '../collections/archive.ts';

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

function withoutPositions<Node extends Nodes>(node: Node): Node {
  node.position = undefined;
  if ('children' in node) for (const child of node.children) withoutPositions(child);
  return node;
}

describe('text that needs no parser', () => {
  it('gets the tree that the parser would give, in all of the data', () => {
    const texts = archive.letters.flatMap(({ body, assignments, goals }) => [
      ...body.map(({ markdown }) => markdown),
      ...[...assignments, ...goals].map(({ text }) => text),
    ]);
    const plain = texts.filter((text) => readPlain(text));
    expect(plain.length).toBeGreaterThan(texts.length / 2);
    for (const text of plain) expect(readPlain(text)).toEqual(withoutPositions(parser.parse(text)));
  });

  it('is told from text with signs of its own', () => {
    const others = [
      '1. Ett',
      '- Ett',
      '> Ett',
      '| a |\n| - |',
      'Ett\nto',
      'Ett  ',
      ' Ett',
      '#Ett',
      '# ',
      '---',
      'a & b',
      '',
    ];
    const marked = [
      'Se www.a.no',
      'Se https://a.no',
      'til a@b.no',
      'et *ord*',
      'a_b',
      '[a]',
      'a\\',
      '`a`',
      'a < b',
      '~~a~~',
    ];
    for (const text of [...others, ...marked]) expect(readPlain(text), text).toBeNull();
  });
});

it('writes words so that they are read as they were', () => {
  const signs = [
    '1. Ett',
    '- Ett',
    '+ Ett',
    '> Ett',
    '# Ett',
    '*ett*',
    'a_b_',
    '[a](b)',
    '![a]',
    '`a`',
    'a\\*',
    '<a>',
    '&amp;',
    '~~a~~',
  ];
  for (const value of [...signs, ...signs.map((sign) => `Ord ${sign} ord`)]) {
    const written = toMarkdown([{ type: 'paragraph', children: [{ type: 'text', value }] }]);
    expect(readMarkdown(written).children, written).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value }] },
    ]);
  }
});
