import { expect, it } from 'vitest';
import { list, listItem, paragraph } from '../../../scripts/letters/layout/nodes.ts';
import { fromMarkdown, readMarkdown, toMarkdown, toPlain } from '../../../scripts/text/markdown.ts';

const written = (text: string) => toMarkdown([paragraph(text, [1, 1])]);

/** Addresses that a reader of the Markdown finds as links, with the words they stand under. */
function linksIn(markdown: string): string[] {
  const [node] = fromMarkdown(markdown).children;
  if (node?.type !== 'paragraph') return [];
  return node.children.flatMap((one) => (one.type === 'link' ? [`${toPlain(one)} → ${one.url}`] : []));
}

it.each([
  // 2023, line 1086
  ['sendes til postmottak@asd.dep.no, snarest.', ['postmottak@asd.dep.no → mailto:postmottak@asd.dep.no']],
  // supplement of 6 February 2023, line 137
  [
    'i Norge (https://www.ehelse.no/standardisering).',
    ['https://www.ehelse.no/standardisering → https://www.ehelse.no/standardisering'],
  ],
  // annual report, line 3436
  ['www.helsedirektoratet.no', ['www.helsedirektoratet.no → http://www.helsedirektoratet.no']],
  // 2024, line 1378: no address
  ['Målet med MyHealth@EU er å gi innbyggere', []],
])('an address stands as printed and is a link: %s', (text, links) => {
  expect(written(text)).toBe(text);
  expect(linksIn(written(text))).toEqual(links);
});

it('what Markdown would read is still escaped', () => {
  expect(written('*hvorav minst 10 mill.')).toBe(String.raw`\*hvorav minst 10 mill.`);
});

it('1. makes a numbered list, 1) stands as printed', () => {
  const items = (labels: string[]) => list(labels.map((label) => listItem('Utrede', [1, 1], { label })));
  expect(toMarkdown([items(['1.', '2.'])])).toBe('1. Utrede\n2. Utrede');
  expect(toPlain(fromMarkdown(toMarkdown([items(['1)', '2)'])])))).toBe('1) Utrede 2) Utrede');
});

it('keeps one tree of a text for all who read, and gives copies to those who change', () => {
  const shared = readMarkdown('Et avsnitt');
  expect(readMarkdown('Et avsnitt')).toBe(shared);
  expect(() => shared.children.pop()).toThrow(TypeError);
  const own = fromMarkdown('Et avsnitt');
  own.children.pop();
  expect(toPlain(fromMarkdown('Et avsnitt'))).toBe('Et avsnitt');
});
