/** The letter of 2023 as it applied with its supplements: nothing lost, nothing twice, everything where it belongs. */
import type { Heading, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { inForceBody } from '../../../scripts/collections/letters/in-force-body.ts';
import { readSupplements } from '../../../scripts/collections/letters/letter-notes.ts';
import { letterBody } from '../../../scripts/collections/letters/letter-page.ts';
import { fromMarkdown, toPlain } from '../../../scripts/text/markdown.ts';
import { archive, findPage, letterNamed } from '../archive.ts';

const main = letterNamed('tildelingsbrev-2023');
const supplements = readSupplements(main, archive);
const parse = (markdown: string): Root =>
  unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkDirective).parse(markdown);
const bodyUntil = (count: number) => parse(inForceBody(main, supplements.slice(0, count), archive, findPage));
const isDirective = (node: RootContent): node is ContainerDirective => node.type === 'containerDirective';
const isBrought = (node: RootContent): node is ContainerDirective => isDirective(node) && node.name === 'tillegg';
const isNote = (node: RootContent) => isDirective(node) && node.name === 'merknad';
const isHeading = (node: RootContent): node is Heading => node.type === 'heading';
const plainOf = (nodes: readonly RootContent[]) => nodes.map((node) => toPlain(node));
const whole = bodyUntil(supplements.length);

/** Top nodes from the heading with the anchor up to the next heading. */
function under(tree: Root, anchor: string): RootContent[] {
  const at = tree.children.findIndex((node) => isHeading(node) && toPlain(node).endsWith(`{#${anchor}}`));
  expect(at, anchor).toBeGreaterThanOrEqual(0);
  const next = tree.children.findIndex((node, place) => place > at && isHeading(node));
  return tree.children.slice(at + 1, next);
}

const labelled = (nodes: readonly RootContent[]) =>
  nodes.filter(isBrought).map(({ children }) => toPlain(children[0]!));

describe('the letter’s own text', () => {
  it('is whole and in order once what was put in is taken out', () => {
    const sent = parse(letterBody(main, archive, findPage)).children.filter((node) => !isNote(node));
    const own = whole.children.filter((node) => !isNote(node) && !isBrought(node));
    expect(plainOf(own.slice(0, sent.length))).toEqual(plainOf(sent));
    expect(plainOf(own.slice(sent.length))).toEqual([
      'Tillegg som ikke hører til ett punkt i brevet {#tillegg-uten-punkt}',
    ]);
  });
});

describe('passages of supplements', () => {
  const areas = main.letter.sections.map(({ title }) => title);
  const shown = (node: RootContent) => toPlain(node).replace(/ \{#[^}]*\}$/u, '');

  it.each(supplements)('every block of $data.letter.slug stands in one of them, once', ({ data, name }) => {
    const own = whole.children.filter(isBrought).filter(({ children }) => toPlain(children[0]!).endsWith(name));
    const put = own
      .flatMap(({ children }) => children.slice(1).map(shown))
      .filter((text) => text !== `Tillegg ${name}`);
    const sent = data.body.flatMap(({ markdown }) => fromMarkdown(markdown).children.map(shown));
    expect(put.toSorted()).toEqual(sent.filter((text) => !areas.includes(text)).toSorted());
  });

  it('are there from the supplement that brings them on', () => {
    const textUntil = (count: number) => inForceBody(main, supplements.slice(0, count), archive, findPage);
    const counts = supplements.map((_, at) => textUntil(at + 1).match(/^:::+tillegg\[/gmu)?.length);
    // Of the 6 passages of February all have a place, so have the 5 and 6 of the undated ones; June has none.
    expect(counts).toEqual([6, 11, 17, 18, 19]);
  });
});

describe('where they stand', () => {
  it('TTB2023-25 with TB2023-14, after its own text', () => {
    const nodes = under(whole, 'tb2023-14');
    expect(nodes.map(({ type }) => type)).toEqual([
      'paragraph',
      'containerDirective',
      'paragraph',
      'containerDirective',
    ]);
    expect(toPlain(nodes[1]!)).toBe('Presisert i tillegg TTB2023-22 m.fl. (uten dato) (TTB2023-25).');
    expect(toPlain(nodes[2]!)).toMatch(/^Som oppfølging av kunnskapsinnhenting om skolemåltid 2022/u);
    expect(labelled(nodes)).toEqual(['Presisert i tillegg TTB2023-22 m.fl. (uten dato)']);
    expect(toPlain((nodes[3] as ContainerDirective).children[1]!)).toContain('TTB2023-25 Presisering av TB2023-14');
  });

  it('the postponement with TB2023-31', () => {
    const nodes = under(whole, 'tb2023-31');
    expect(labelled(nodes)).toEqual(['Utsatt i tillegg TTB2023-22 m.fl. (uten dato)']);
    expect(toPlain(nodes.at(-1)!)).toContain('utsettes oppdraget inntil videre');
  });

  it('TTB2023-09 with TB2023-43, under its fifth point', () => {
    const nodes = under(whole, 'tb2023-43');
    expect(labelled(nodes)).toEqual(['Presisert i tillegg TTB2023-08 m.fl. (uten dato)']);
    expect(toPlain(nodes.at(-1)!)).toContain('Alternative kartleggingsmodeller i førstelinjen');
  });

  it('the money of kap. 765 post 21 after the letter’s words on it, with a note after the table', () => {
    const nodes = under(whole, 'kap-765-post-21');
    expect(labelled(nodes)).toEqual(['Ny tildeling i tillegg 6. februar 2023']);
    const table = under(whole, 'punkt-2-2-2').find((node) => node.type === 'table');
    const after = under(whole, 'punkt-2-2-2').findLast(isNote);
    expect(table && toPlain(table)).toContain('217 166 187 166');
    expect(after && toPlain(after)).toContain(
      'Kap. 765 post 21: ny tildeling i tillegg 6. februar 2023, sum tildelt 195 666 000 kroner (før 187 166 000, nytt 8 500 000).',
    );
  });

  it('new assignments after the last of their area: TTB2023-08, -22 and -23 between TB2023-16 and 2.2', () => {
    const nodes = under(whole, 'tb2023-16').filter(isBrought);
    expect(nodes.map(({ children }) => toPlain(children[1]!).split(' ', 1)[0])).toEqual([
      'TTB2023-08',
      'TTB2023-22',
      'TTB2023-23',
    ]);
    expect(nodes.every(({ attributes }) => attributes?.art === 'added')).toBe(true);
  });

  it('the letters of 16 June at the end, each whole', () => {
    const ending = under(whole, 'tillegg-uten-punkt');
    const last = whole.children.filter(isBrought).slice(-2);
    expect(ending.some(isNote)).toBe(true);
    expect(last.map(({ children }) => toPlain(children[0]!))).toEqual([
      'Fra tillegg 16. juni 2023 (brev 1 av 2)',
      'Fra tillegg 16. juni 2023 (brev 2 av 2)',
    ]);
  });

  it('nothing from a later supplement is told of before it came', () => {
    const first = bodyUntil(1);
    expect(labelled(under(first, 'tb2023-14'))).toEqual([]);
    expect(under(first, 'tb2023-14').some(isNote)).toBe(false);
    expect(labelled(under(first, 'tb2023-63'))).toEqual(['Presisert i tillegg 6. februar 2023']);
  });

  it('anchors are unique and links within the page lead to one', () => {
    const text = inForceBody(main, supplements, archive, findPage);
    const anchors = [...text.matchAll(/\{#([a-z0-9-]+)\}/gu)].map(([, anchor]) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    const links = [...text.matchAll(/\]\(#([a-z0-9-]+)\)/gu)].map(([, anchor]) => anchor);
    expect(links.length).toBeGreaterThan(15);
    expect(links.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  });
});
