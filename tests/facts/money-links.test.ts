/** Money and assignments, and supplements and what they touch, read in the letters. */
import { describe, expect, it } from 'vitest';
import { assignments, letters, named } from './read-data.ts';
import { readLetter } from './read-letter.ts';

const chaptersOf = (id: string) => named(id).budget.map(({ chapter, item, sure }) => `${chapter} ${item} ${sure}`);

describe('chapters and items that an assignment names', () => {
  it.each([
    ['TB2023-43', ['740 01 true', '765 21 true']],
    ['TB2023-71', ['761 68 true']],
    ['TB2024-46', ['762 21 true', '732 21 true']],
    ['TB2025-53', ['760 null true']],
    ['TB2025-68', ['732 77 true', '2711 76 true']],
    ['TB2025-70', ['2751 null true', '2752 null true']],
    ['TTB2023-12', ['762 21 true']],
  ])('%s: %j', (id, expected) => {
    expect(chaptersOf(id)).toEqual(expected);
  });

  it('with the sentence and its line', () => {
    expect(named('TB2023-43').budget[1]).toEqual({
      year: 2023,
      chapter: '765',
      item: '21',
      text: 'Det er avsatt 3 mill. kroner til dette over kap. 765. post 21.',
      letter: 'tildelingsbrev-2023',
      line: 1505,
      sure: true,
      words: [],
    });
  });

  it('a chapter of a white paper or of the letter itself is none', () => {
    // «Folkehelsemeldingen kap 3.4» and «kapittel 8.2.2».
    expect(chaptersOf('TB2024-26')).toEqual([]);
    expect(chaptersOf('TB2025-41')).toEqual(['760 21 true']);
  });
});

it('money that names its assignment is sure: 765.21 in the supplement of 6 February 2023', () => {
  expect(named('TB2023-29').budget).toMatchObject([
    { chapter: '765', item: '21', letter: 'tillegg-2023-02-06', sure: true, line: 3523 },
  ]);
  expect(named('TB2023-64').budget).toMatchObject([
    { chapter: '765', item: '21', letter: 'tillegg-2023-02-06', sure: true, line: 3530 },
  ]);
});

// Every match of our own, each read in both places; TB2024-44 has the sum of 732.21, which is for TB2024-46.
it('money tied by us is for the assignment', () => {
  const matched = assignments.flatMap(({ id, budget }) =>
    budget.filter(({ sure }) => !sure).map(({ chapter, item, words }) => [id, `${chapter}.${item}`, words[0]]),
  );
  expect(matched).toEqual([
    ['TB2023-14', '714.21', 'Skolemåltid'],
    ['TB2024-08', '714.21', '12,5 mill. kroner'],
    ['TB2024-18', '765.21', 'rusmiddelproblemer'],
    ['TB2024-41', '762.21', 'hjemmebaserte'],
    ['TB2024-69', '701.21', 'helsekort'],
    ['TB2025-12', '714.70', 'frivillig'],
    ['TB2025-21', '765.21', '3,3 mill. kroner'],
    ['TB2025-61', '701.21', 'Digital samhandling'],
    ['TB2025-63', '701.21', 'helsekort'],
    ['TB2025-64', '701.21', 'sykt'],
  ]);
});

it('each row of a supplement changes one row of its year, from the sum that stood there', () => {
  const rows = letters.filter(({ letter }) => letter.kind === 'supplement').flatMap(({ budget }) => budget);
  expect(rows.map(({ chapter, item }) => `${chapter}.${item}`)).toEqual(['765.21', '762.21']);
  for (const row of rows) {
    const year = readLetter(`tildelingsbrev-${row.year}`).budget;
    const before = year.filter(({ chapter, item }) => chapter === row.chapter && item === row.item);
    expect(before).toHaveLength(1);
    const kroner = (text: string, unit: string) => Number(text.replaceAll(' ', '')) * (unit === 'NOK' ? 1 : 1000);
    expect(kroner(row.previous ?? '', row.unit)).toBe(kroner(before[0]?.allocation ?? '', before[0]?.unit ?? ''));
  }
});

describe('supplements', () => {
  const touchesOf = (slug: string) =>
    readLetter(slug).letter.touches.map(({ id, section, relation, line }) => [id ?? section, relation, line]);

  it.each([
    [
      'tillegg-2023-02-06',
      [
        ['TB2023-18', 'clarifies', 3284],
        ['2.2', 'adds', 3345],
        ['2.2', 'adds', 3362],
        ['TB2023-63', 'clarifies', 3429],
        ['2.2.2', 'adds', 3513],
        ['TB2023-29', 'adds', 3523],
        ['TB2023-64', 'adds', 3530],
        ['2.5', 'adds', 3543],
      ],
    ],
    ['tillegg-2023-06-16', [[null, 'mentions', 2907]]],
    ['tillegg-2023-06-16-2', []],
    [
      'tillegg-2023-ttb08',
      [
        ['2.1', 'adds', 3630],
        ['TB2023-43', 'clarifies', 3661],
        ['TB2023-32', 'clarifies', 3701],
        ['2.4', 'adds', 3711],
        ['2.5', 'adds', 3772],
        ['2.2.2', 'adds', 3790],
      ],
    ],
    [
      'tillegg-2023-ttb22',
      [
        ['2.1', 'adds', 3879],
        ['2.1', 'adds', 3911],
        ['TB2023-14', 'clarifies', 4000],
        ['2.1.2', 'adds', 4040],
        ['2.2', 'adds', 4046],
        ['TB2023-31', 'postpones', 4077],
      ],
    ],
  ])('%s touches %j', (slug, expected) => {
    expect(touchesOf(slug)).toEqual(expected);
  });

  it('say what they give in their own words', () => {
    const { touches } = readLetter('tillegg-2023-ttb22').letter;
    expect(touches.find(({ line }) => line === 4040)).toEqual({
      url: '/brev/tildelingsbrev-2023/#punkt-2-1-2',
      id: null,
      section: '2.1.2',
      title: 'Tildelinger',
      relation: 'adds',
      text: 'Helsedirektoratet tildeles kr. 500 000 i 2023 til oppdrag om skolemåltid over kap. 714.21.',
      line: 4040,
      from: '/brev/tillegg-2023-ttb22/#kap-714-post-21',
      budget: { chapter: '714', item: '21' },
    });
  });

  it('lead to headings that are there', () => {
    const anchors = new Set(
      letters.flatMap(({ letter }) => letter.sections.map(({ anchor }) => `${letter.url}#${anchor}`)),
    );
    for (const { url, id, section } of letters.flatMap(({ letter }) => letter.touches)) {
      if (id) expect(named(id).url).toBe(url);
      else if (section) expect(anchors).toContain(url);
    }
  });
});
