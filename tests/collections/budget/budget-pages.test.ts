/** Budget pages as they are made from the data, read beside the letters and the annual report. */
import { describe, expect, it } from 'vitest';
import { budgetChapterBody, budgetChapterPage } from '../../../scripts/collections/budget/budget-chapter-page.ts';
import { keyOf, readBudget } from '../../../scripts/collections/budget/budget-context.ts';
import { budgetItemBody, budgetItemPage } from '../../../scripts/collections/budget/budget-item-page.ts';
import { budgetYearPage } from '../../../scripts/collections/budget/budget-year-page.ts';
import { archive, findPage } from '../archive.ts';

const context = readBudget(archive);
const items = [...context.items.values()].flat();

const keyNamed = (year: number, place: string) => {
  const key = items.find((one) => keyOf(one) === `${year} ${place}`);
  if (!key) throw new Error(`No ${year} ${place}`);
  return key;
};
const page = (year: number, place: string) => budgetItemPage(keyNamed(year, place), context);
const body = (year: number, place: string) => budgetItemBody(keyNamed(year, place), context, findPage);
const amounts = (year: number, place: string) =>
  page(year, place).tables.map(({ letter, columns, rows }) => [letter, columns, ...rows.map((row) => row.amounts)]);

describe('every budget row', () => {
  it('stands on one item page, and on the page of its year', () => {
    const rows = archive.letters.flatMap(({ budget }) => budget.map(({ letter, line }) => `${letter}:${line}`)).sort();
    const lines = (tables: ReturnType<typeof page>['tables']) =>
      tables.flatMap(({ letter, rows: own }) => own.map(({ line }) => `${letter}:${line}`));
    expect(rows).toHaveLength(82 + 2 + 82 + 65);
    expect(items.flatMap((key) => lines(budgetItemPage(key, context).tables)).sort()).toEqual(rows);
    expect([2023, 2024, 2025].flatMap((year) => lines(budgetYearPage(year, context).tables)).sort()).toEqual(rows);
  });

  it('is found in its table, where restored words are marked', () => {
    expect([...context.rows.values()].flat().filter(({ cells }) => cells.length === 0)).toEqual([]);
  });

  it('with a comment has it quoted on its page', () => {
    for (const { year, chapter, item, comment } of archive.letters.flatMap(({ budget }) => budget)) {
      if (!comment) continue;
      const words = (text: string) =>
        text
          .replace(/:(?:lest|rettet)\[([^\]]*)\]\{[^}]*\}|\]\([^)]*\)/gu, '$1')
          .match(/[\p{L}\d]+/gu)
          ?.join(' ');
      expect(words(body(year, `${chapter}.${item}`)), `${year} ${chapter}.${item}`).toContain(words(comment));
    }
  });
});

describe('kap. 765 post 21 in 2023', () => {
  it('has the letter’s row and the supplement’s, each as printed', () => {
    expect(amounts(2023, '765.21')).toEqual([
      ['tildelingsbrev-2023', ['Bevilgning 2023', 'Tildeling 2023'], ['217 166', '187 166']],
      [
        'tillegg-2023-02-06',
        ['Tidligere tildeling', 'Ny tildeling', 'Sum tildelt'],
        ['187 166 000', '8 500 000', '195 666 000'],
      ],
    ]);
    expect(page(2023, '765.21').tables.map(({ unit }) => unit)).toEqual(['1000 NOK', 'NOK']);
  });

  it('quotes both letters and names the assignment that is paid from it', () => {
    const text = body(2023, '765.21');
    expect(text).toContain(
      'Helsedirektoratet skal nytte minst 2,5 mill. kroner til arbeidet med oppfølging av Handlingsplanen',
    );
    expect(text).toContain('inntil 2,5 mill. kroner til kostnader');
    expect(text).toContain('studie om status for IPS i Norge');
    expect(text).not.toContain('Departementet holder tilbake 2,5 mill. kroner');
    expect(page(2023, '765.21').mentions).toMatchObject([
      { id: 'TB2023-43', text: 'Det er avsatt 3 mill. kroner til dette over kap. 765. post 21.' },
    ]);
  });

  it('has the sum after the supplement beside the other years', () => {
    const [first] = page(2023, '765.21').years;
    expect(first?.later).toMatchObject([{ allocation: '195 666 000', unit: 'NOK' }]);
    expect(first?.allocations).toEqual(['187 166']);
  });
});

it('kap. 714 post 21 is the same in all years’ pages', () => {
  for (const year of [2023, 2024, 2025]) {
    expect(page(year, '714.21').years.map((one) => [one.year, one.allocations, one.thousands])).toEqual([
      [2023, ['71 600'], 71_600],
      [2024, ['95 420'], 95_420],
      [2025, ['103 000'], 103_000],
    ]);
  }
  expect(page(2024, '714.21').title).toBe('Kap. 714 post 21: Spesielle driftsutgifter');
  expect(body(2023, '714.21')).toContain('4,1 mill. kroner til Oslo Met knyttet til drift av Ungdata.');
  expect(body(2023, '714.21')).toContain(
    'over kap. 714.21. Departementet vil komme tilbake til overførte midler fra 2022.',
  );
  expect(body(2025, '714.21')).toContain('[Overvåkningsprogram]{fra="Overvakningsprogram"} for jodstatus');
  expect(page(2025, '714.21').mentions.map(({ id }) => id)).toContain('TB2025-3');
});

describe('accounts', () => {
  it('of 740.01 stand beside the letter, with the arithmetic', () => {
    const [accounts] = page(2024, '740.01').accounts;
    expect(accounts).toMatchObject({ allocated: '1 546 737 000', spent: '1 457 575 965', line: 2575 });
    expect(accounts?.arithmetic.map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([
      '1 545 663 000 − 1 538 891 000 = 6 772 000',
    ]);
  });

  it('of revenue are spent minus allocated', () => {
    const [accounts] = page(2024, '3714.04').accounts;
    expect(accounts?.arithmetic[0]).toEqual({
      what: 'Regnskap minus samlet tildeling',
      text: '2 868 243 − 3 013 000 = −144 757'.replaceAll(/(?<=\d) (?=\d)/gu, '\u00a0'),
    });
  });

  it('say nothing where a dash is printed', () => {
    expect(page(2024, '765.62').accounts[0]).toMatchObject({ allocated: '469 953 000', spent: null });
    expect(page(2024, '765.62').accounts[0]?.arithmetic.map(({ what }) => what)).toEqual([
      'Årets tildelinger i rapporten minus tildelingen i tildelingsbrevet, i kroner',
    ]);
  });
});

describe('what cannot be compared', () => {
  it('says so: millions, no amount', () => {
    const [in2023, , in2025] = page(2023, '2711.70').years;
    expect(in2023).toMatchObject({ allocations: ['2 607,4'], thousands: null });
    expect(in2023?.notComparable).toContain('mill. kroner');
    expect(in2025).toMatchObject({ allocations: ['3031100'], thousands: 3_031_100 });
    expect(page(2024, '733.21').years.find(({ year }) => year === 2024)).toMatchObject({
      allocations: [null],
      notComparable: 'Brevet har ikke trykt noe beløp.',
    });
  });

  it('adds several rows up only as our own sum', () => {
    expect(page(2024, '701.21').years[0]).toMatchObject({
      allocations: ['20 000', '21 400', '30 100', '4 000', '58 000'],
      sum: '133\u00a0500',
    });
    expect(page(2024, '714.21').years[1]?.sum).toBeNull();
  });
});

describe('passages', () => {
  it('a heading of items takes the chapter above it', () => {
    expect(body(2023, '761.79')).toContain('Bevilgningen på post 21 og post 79 må ses i sammenheng.');
    expect(body(2023, '761.21')).toContain('Bevilgningen på post 21 og post 79 må ses i sammenheng.');
    expect(body(2023, '762.73')).not.toContain('Mosserød');
    expect(body(2023, '761.73')).toContain('Mosserød');
  });

  it('of a chapter as a whole stand on the chapter’s page', () => {
    expect(budgetChapterBody('761', context, findPage)).toContain('vurdere bevilgningen under kap. 761');
    expect(page(2023, '761.61').chapterPassages.map(({ title }) => title)).toEqual(['Kap. 761 Omsorgstjenester']);
    expect(budgetChapterPage('760', context).mentions.map(({ id }) => id)).toEqual(['TB2025-53']);
  });

  it('without a row are listed by year', () => {
    const titles = (year: number) => budgetYearPage(year, context).withoutRow.map(({ title }) => title);
    expect(titles(2023)).toContain('Kap. 3714 post 04 Gebyrinntekter');
    expect(titles(2023)).toContain('Kap. 709 Pasient- og brukerombud');
    expect(titles(2025)).toContain('Kap. 660, post 70 og post 71');
    expect(titles(2025)).not.toContain('Kap. 714, post 22');
  });

  it('of the report quote the whole row', () => {
    expect(page(2024, '765.75').mentions.at(-1)).toMatchObject({
      letterTitle: 'Årsrapport 2024',
      text: '0765.75 | Kap.post 0765.75 har stikkordet "kan overføres". tilgjengelige midler søkes overført til 2025',
    });
  });
});

it('a restored name says what the source prints', () => {
  const row = page(2025, '701.60').tables[0]?.rows[0];
  expect(row?.name).toBe('Tilskudd til helseteknologi i kommunal helse- og omsorgstjeneste');
  expect(row?.restored).toEqual([{ from: '0g', to: 'og', kind: 'ocr' }]);
});

it('comments link assignments', () => {
  expect(body(2025, '714.21')).toContain('[TB2025-3](/oppdrag/tb2025-3/)');
});

it('marks the word that was restored, not the end of another', () => {
  // Line 2103: «1 stand til & ta gode helsevalg (gi befolkningen okt».
  expect(body(2025, '714.21')).toContain(
    'befolkningen :lest[i]{fra="1"} stand til :lest[å]{fra="&"} ta gode helsevalg (gi befolkningen :lest[økt]{fra="okt"}',
  );
});
