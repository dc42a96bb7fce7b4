/** Rows of the budget tables and the accounts, read beside the source texts. */
import { describe, expect, it } from 'vitest';
import type { BudgetRow } from '../../src/schemas/index.ts';
import { readLetter } from './read-letter.ts';

const rows = {
  2023: readLetter('tildelingsbrev-2023').budget,
  2024: readLetter('tildelingsbrev-2024').budget,
  2025: readLetter('tildelingsbrev-2025').budget,
};
const find = (list: readonly BudgetRow[], chapter: string, item: string) =>
  list.filter((row) => row.chapter === chapter && row.item === item);
const short = ({ chapter, item, name, appropriation, allocation, line }: BudgetRow) =>
  [`${chapter}.${item}`, name, appropriation, allocation, line] as const;

describe('budget 2023', () => {
  it('has every printed row', () => {
    expect(rows[2023]).toHaveLength(82);
    expect(short(rows[2023][0]!)).toEqual(['740.01', 'Driftsutgifter', '1 305 832', '1 305 832', 130]);
    expect(short(rows[2023].at(-1)!)).toEqual(['2790.70', 'Bidrag', '242 000', '242 000', 2328]);
  });

  it('has a table for each area', () => {
    const sections = rows[2023].map(({ section }) => section);
    const counts = [...new Set(sections)].map((one) => [one, sections.filter((section) => section === one).length]);
    expect(counts).toEqual([
      ['1.6', 11],
      ['2.1.2', 6],
      ['2.2.2', 40],
      ['2.3.2', 4],
      ['2.4.2', 3],
      ['2.5.2', 18],
    ]);
  });

  it('carries the chapter down, also over a page', () => {
    expect(find(rows[2023], '765', '71').map(short)).toEqual([
      ['765.71', 'Brukere og pårørende, kan overføres', '164 511', '164 511', 771],
    ]);
    expect(find(rows[2023], '783', '79')).toHaveLength(1);
  });

  it('keeps «kan nyttes under post 21» in the name', () => {
    expect(short(find(rows[2023], '714', '21')[0]!)).toEqual([
      '714.21',
      'Spesielle driftsutgifter, kan overføres, kan nyttes under post 70, 74 og 79',
      '102 802',
      '71 600',
      245,
    ]);
  });

  it('marks rows printed in millions and leaves them as printed', () => {
    const marked = rows[2023].filter(({ note }) => note?.includes('mill. kroner'));
    expect(marked.map((row) => [`${row.chapter}.${row.item}`, row.appropriation, row.unit])).toEqual([
      ['732.77', '3 624,4', '1000 NOK'],
      ['2711.70', '2 607,4', '1000 NOK'],
      ['2711.71', '418', '1000 NOK'],
      ['2711.76', '1 198,5', '1000 NOK'],
    ]);
  });

  it('has words, not amounts, where words are printed', () => {
    const [row] = find(rows[2023], '740', '60');
    expect(row).toMatchObject({ appropriation: null, allocation: null });
    expect(row?.comment).toBe('Netto mellomregning føres ved årets slutt i kapitalregnskapet');
    expect(find(rows[2023], '702', '71')[0]).toMatchObject({ appropriation: null, allocation: null, comment: null });
  });

  it('knows revenue', () => {
    const revenue = rows[2023].filter(({ direction }) => direction === 'revenue');
    expect(revenue.map(({ chapter, item }) => `${chapter}.${item}`)).toEqual(
      ['02', '03', '04', '05', '06'].map((item) => `3740.${item}`),
    );
  });
});

describe('supplements 2023', () => {
  it('6 February gives whole kroner to chapter 765, item 21', () => {
    expect(find(rows[2023], '765', '21')[0]).toMatchObject({ appropriation: '217 166', allocation: '187 166' });
    expect(readLetter('tillegg-2023-02-06').budget).toMatchObject([
      {
        chapter: '765',
        item: '21',
        direction: 'expenditure',
        previous: '187 166 000',
        added: '8 500 000',
        allocation: '195 666 000',
        appropriation: null,
        unit: 'NOK',
        line: 3537,
      },
    ]);
  });

  it('the next one gives thousands to 762.21', () => {
    expect(readLetter('tillegg-2023-ttb08').budget).toMatchObject([
      { chapter: '762', item: '21', previous: '185 951', added: '350', allocation: '186 301', unit: '1000 NOK' },
    ]);
  });
});

describe('budget 2024', () => {
  it('has every printed row', () => {
    expect(rows[2024]).toHaveLength(82);
    expect(short(rows[2024].at(-1)!)).toEqual(['3714.04', 'Gebyrinntekter', null, '12 713', 1216]);
    expect(rows[2024].at(-1)?.direction).toBe('revenue');
  });

  it('has five rows of 701.21', () => {
    expect(find(rows[2024], '701', '21').map(({ allocation, line }) => [allocation, line])).toEqual([
      ['20 000', 1116],
      ['21 400', 1117],
      ['30 100', 1118],
      ['4 000', 1119],
      ['58 000', 1120],
    ]);
  });

  it('has the whole comment where it runs over several lines', () => {
    const comment = find(rows[2024], '714', '21')[0]?.comment;
    expect(comment).toMatch(/^26,52 mill\. kr til kommunikasjon/u);
    expect(comment).toContain('0,52 mill. kroner til Matjungelen.');
    expect(comment).toMatch(/Dette gjelder alle poster under kap\. 714\.$/u);
  });

  it('has no amount where none or a dash is printed', () => {
    expect(find(rows[2024], '702', '22')[0]).toMatchObject({ allocation: null, comment: 'Overførte midler' });
    expect(find(rows[2024], '702', '22')[0]?.note).toContain('strek');
    expect(find(rows[2024], '733', '21')[0]).toMatchObject({ allocation: null, note: null, comment: null });
    expect(find(rows[2024], '732', '21')[0]).toMatchObject({ name: '', allocation: null });
  });

  it('keeps an amount printed without a space', () => {
    expect(find(rows[2024], '761', '75')[0]?.allocation).toBe('15786');
  });
});

describe('budget 2025', () => {
  it('has every printed row', () => {
    expect(rows[2025]).toHaveLength(65);
    expect(short(rows[2025][0]!)).toEqual(['701.21', 'Spesielle driftsutgifter', null, '30 000', 2032]);
    expect(short(rows[2025].at(-1)!)).toEqual(['5572.75', 'Sektoravgift tobakk', null, '18 952', 2651]);
    expect(rows[2025].filter(({ direction }) => direction === 'revenue')).toHaveLength(6);
    expect(new Set(rows[2025].map(({ section }) => section))).toEqual(new Set(['4.1', '4.2']));
  });

  it('repeats chapter and item as printed', () => {
    expect(find(rows[2025], '701', '21').map(({ allocation }) => allocation)).toEqual([
      '30 000',
      '21 000',
      '4 000',
      '67 500',
      '6 000',
    ]);
    expect(find(rows[2025], '702', '21').map(({ allocation }) => allocation)).toEqual(['13 300', '6 700']);
  });

  it('has no amount for tannbehandling', () => {
    expect(find(rows[2025], '2711', '72')).toMatchObject([{ name: 'Tannbehandling', allocation: null }]);
  });
});

describe('accounts 2024', () => {
  const { accounts } = readLetter('arsrapport-2024');
  const place = (chapter: string, item: string) =>
    accounts.filter((row) => row.chapter === chapter && row.item === item);

  it('has expenditure, revenue and settlements', () => {
    const tables = accounts.map(({ table, direction }) => `${table} ${direction}`);
    const counts = [...new Set(tables)].map((one) => [one, tables.filter((table) => table === one).length]);
    expect(counts).toEqual([
      ['Bevilgningsrapportering 31.12.2024 expenditure', 88],
      ['Inntektskapitler revenue', 8],
      ['Oppgjørsvirksomhet expenditure', 6],
    ]);
  });

  it('adds up to the printed sum', () => {
    const total = accounts
      .filter(({ table }) => table.startsWith('Bevilgningsrapportering'))
      .reduce((sum, { allocated }) => sum + Number((allocated ?? '0').replaceAll(' ', '')), 0);
    expect(total).toBe(59_617_136_000);
  });

  it('has what note A says of each allocation, and it adds up', () => {
    const value = (text: string | null) => Number((text ?? '0').replaceAll(' ', ''));
    const explained = accounts.filter(({ granted }) => granted !== null);
    expect(explained.length).toBeGreaterThan(70);
    for (const row of explained)
      expect(value(row.broughtForward) + value(row.granted), `${row.chapter}.${row.item}`).toBe(value(row.allocated));
    expect(place('701', '21')).toMatchObject([{ broughtForward: '76 400 000', granted: '156 000 000' }]);
    expect(place('2790', '70')).toMatchObject([{ broughtForward: null, granted: '255 000 000' }]);
    expect(place('858', '01')).toMatchObject([{ broughtForward: null, granted: null }]);
  });

  it('has the directorate’s own running costs', () => {
    expect(place('740', '01')).toMatchObject([
      { name: 'Driftsutgifter', allocated: '1 546 737 000', spent: '1 457 575 965', line: 2575 },
    ]);
  });

  it('has the item of 2755 although its cell is shifted', () => {
    expect(place('2755', '70')).toMatchObject([
      { chapterName: 'Helsetjenester i kommunene mv.', name: 'Allmennlegehjelp', allocated: '7 361 500 000' },
    ]);
  });

  it('has first and last row', () => {
    expect(accounts[0]).toMatchObject({ chapter: '701', item: '21', allocated: '232 400 000', line: 2549 });
    expect(place('3714', '04')).toMatchObject([{ direction: 'revenue', allocated: '3 013 000', spent: '2 868 243' }]);
    expect(place('5701', '86')).toMatchObject([{ allocated: null, spent: '95 376 048', note: null, line: 2659 }]);
    expect(place('734', '70')).toMatchObject([{ allocated: '3 327 000', spent: null }]);
    expect(accounts.at(-1)).toMatchObject({ chapter: '740', item: '73', spent: '14 305' });
  });
});
