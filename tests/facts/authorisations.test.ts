/** Tables of authorisations, read row by row in the letters: 2024, lines 1292–1295; 2025, lines 3419–3434. */
import { expect, it } from 'vitest';
import { letters } from './read-data.ts';
import { readLetter } from './read-letter.ts';

const rowsOf = (slug: string) => readLetter(slug).authorisations;

it('2024: orders for vaccines, with the directorate’s share', () => {
  expect(
    rowsOf('tildelingsbrev-2024').map(({ line, kind, chapter, chapterName, items, name, limitNok, allocationNok }) =>
      [line, kind, chapter, chapterName, items.join(), name, limitNok, allocationNok].join(' | '),
    ),
  ).toEqual([
    '1294 | orders | 710 | Vaksiner mv. | 21 | Spesielle driftsutgifter, kan overføres | 178000000 | 112000000',
    '1295 | orders | 710 | Vaksiner mv. | 22 | Salgs- og beredskapsprodukter, kan overføres | 130000000 | 90000000',
  ]);
});

it('2025: orders for vaccines, one with a dash and one over two lines', () => {
  expect(
    rowsOf('tildelingsbrev-2025')
      .filter(({ kind }) => kind === 'orders')
      .map(({ line, chapter, items, name, limit, allocation, note }) => [
        line,
        `${chapter}.${items}`,
        name,
        limit,
        allocation,
        note,
      ]),
  ).toEqual([
    [3421, '710.21', 'Spesielle driftsutgifter', '173,1 mill. kroner', null, null],
    [3422, '710.22', 'Salgs- og beredskapsprodukter m.m.', null, null, 'Rammen er trykt som en strek («-»).'],
    [3423, '710.23', 'Vaksinasjonsprogram for voksne og risikogrupper', '675 mill. kroner', null, null],
  ]);
});

it('2025: more revenue may be spent on three chapters', () => {
  expect(
    rowsOf('tildelingsbrev-2025')
      .filter(({ kind }) => kind === 'revenue')
      .map(({ line, chapter, items, revenueChapter, revenueItems, terms }) => [
        line,
        `${chapter}.${items}`,
        `${revenueChapter}.${revenueItems}`,
        terms,
      ]),
  ).toEqual(
    [
      [3430, '714.22', '3714.04'],
      [3432, '710.22', '3710.03'],
      [3434, '740.01,21', '3740.02,04'],
    ].map((row) => [...row, 'Iht. Prop. 1 S (2024-2025) gis Helsedirektoratet fullmakt til å:']),
  );
});

it('no other letter prints such a table', () => {
  const slugs = letters.filter(({ authorisations }) => authorisations.length > 0).map(({ letter }) => letter.slug);
  expect(slugs).toEqual(['tildelingsbrev-2024', 'tildelingsbrev-2025']);
});
