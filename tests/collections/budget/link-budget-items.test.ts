/** Chapters and items of the budget that letters name, as links; each sample read in its letter. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { paidAmounts } from '../../../scripts/collections/assignments/assignment-matches.ts';
import { budgetUrl, linkBudgetItems, linkBudgetRows } from '../../../scripts/collections/budget/link-budget-items.ts';
import { letterBlocks } from '../../../scripts/collections/letters/letter-blocks.ts';
import { fromMarkdown, toPlain } from '../../../scripts/text/markdown.ts';
import { archive, letterNamed } from '../archive.ts';

function linksIn(tree: Root): [text: string, url: string][] {
  const found: [string, string][] = [];
  visit(tree, 'link', (link) => {
    found.push([toPlain(link), link.url]);
  });
  return found;
}

function linked(text: string, year: number, own?: string) {
  const tree = fromMarkdown(text);
  linkBudgetItems(tree, year, archive, own);
  expect(toPlain(tree)).toBe(toPlain(fromMarkdown(text)));
  return linksIn(tree);
}

describe('chapters and items in running text', () => {
  it('TB2023-43: an item leads to its page of the letter’s year', () => {
    expect(linked('Det er avsatt 3 mill. kroner til dette over kap. 765. post 21.', 2023)).toEqual([
      ['kap. 765. post 21', '/budsjett/2023/765/21/'],
    ]);
  });

  it('each of two is a link of its own', () => {
    expect(linked('6 mill. kr til arbeidet over kap. 762.21 og 732.21.', 2024)).toEqual([
      ['762.21', '/budsjett/2024/762/21/'],
      ['732.21', '/budsjett/2024/732/21/'],
    ]);
  });

  it('several items of a chapter, or one that the year has no row of, lead to the chapter', () => {
    expect(linked('kapittel 734, poster 21 og 72; kapittel 761, post 21', 2025)).toEqual([
      ['kapittel 734, poster 21 og 72', '/budsjett/kapittel/734/'],
      ['kapittel 761, post 21', '/budsjett/kapittel/761/'],
    ]);
  });

  it('two chapters at once, an item without a row, a link and the page itself stay as they are', () => {
    expect(linked('på hhv. kapittel 2751 og 2752', 2023)).toEqual([]);
    expect(linked('Under kap. 660 Krigspensjon, post 71 Tilskudd til sivile', 2024)).toEqual([]);
    expect(linked('over [kap. 765, post 21](https://example.org)', 2023)).toEqual([
      ['kap. 765, post 21', 'https://example.org'],
    ]);
    expect(linked('over kap. 765, post 21', 2023, '/budsjett/2023/765/21/')).toEqual([]);
  });
});

describe('rows of a letter’s tables', () => {
  it.each([
    ['tildelingsbrev-2023', 82],
    ['tildelingsbrev-2024', 82],
    ['tildelingsbrev-2025', 65],
    ['tillegg-2023-ttb08', 1],
  ])('%s: each of %i leads to its own page, in order', (slug, count) => {
    const data = letterNamed(slug);
    const blocks = letterBlocks(data, archive);
    const before = blocks.map(({ nodes }) => toPlain({ type: 'root', children: nodes }));
    linkBudgetRows(blocks, data);
    const links = blocks.flatMap(({ nodes }) => linksIn({ type: 'root', children: nodes }));
    const toRows = links.map(([, url]) => url).filter((url) => url.startsWith('/budsjett/'));
    expect(toRows).toHaveLength(count);
    expect(toRows).toEqual(data.budget.map((row) => budgetUrl(row, archive)));
    expect(blocks.map(({ nodes }) => toPlain({ type: 'root', children: nodes }))).toEqual(before);
  });

  it('a row without a name by its item: 732.21 in 2024 (line 1148)', () => {
    const data = letterNamed('tildelingsbrev-2024');
    const blocks = letterBlocks(data, archive);
    linkBudgetRows(blocks, data);
    const links = blocks.flatMap(({ nodes }) => linksIn({ type: 'root', children: nodes }));
    expect(links.find(([, url]) => url === '/budsjett/2024/732/21/')?.[0]).toBe('21');
    expect(links.find(([, url]) => url === '/budsjett/2024/732/77/')?.[0]).toMatch(/^\p{L}/u);
  });
});

describe('sums of an assignment', () => {
  it('TB2023-43: 1,1 mill. over 740.01 and 3 mill. over 765.21, each with its own item', () => {
    const assignment = archive.assignments.get('TB2023-43')!;
    const items = paidAmounts(assignment).map(({ nok, budget }) => [
      nok,
      ...budget.map((at) => `${assignment.budget[at]?.chapter}.${assignment.budget[at]?.item}`),
    ]);
    expect(items).toEqual([
      [1_100_000, '740.01'],
      [3_000_000, '765.21'],
    ]);
  });
});
