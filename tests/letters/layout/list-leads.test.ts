import type { RootContent } from 'mdast';
import { expect, it } from 'vitest';
import { nameLists } from '../../../scripts/letters/layout/list-leads.ts';
import { heading, list, listItem, paragraph } from '../../../scripts/letters/layout/nodes.ts';

const text = (words: string) => paragraph(words, [1, 1]);
const name = (words: string) => heading(5, words, { role: 'subheading' }, [1, 1]);
const items = () => list([listItem('Evaluere', [1, 1])]);
const kinds = (nodes: RootContent[]) => nameLists(nodes).map(({ type }) => type);
const [lead, closing] = [text('Helsedirektoratet skal:'), text('Planen legges fram årlig.')];

it('names of lists that complete one sentence are paragraphs where text goes on after them', () => {
  const named = nameLists([lead, name('Prøvesvar'), items(), name('Måledata'), items(), closing]);
  expect(named.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'list', 'paragraph', 'list', 'paragraph']);
  expect(named[1]).toMatchObject({ children: [{ type: 'strong', children: [{ value: 'Prøvesvar' }] }] });
});

it.each<[string, RootContent[]]>([
  ['nothing follows the last list', [lead, name('Prøvesvar'), items()]],
  ['no sentence is to be completed', [closing, name('Prøvesvar'), items(), closing]],
  ['text stands under a heading', [lead, name('Prøvesvar'), closing, closing]],
  ['a section follows', [lead, heading(5, '3 Mål', { role: 'section', number: '3' }, [1, 1]), items(), closing]],
])('they stay headings where %s', (_, nodes) => {
  expect(kinds(nodes)).toContain('heading');
});
