/** Parts, sums and references as a reader finds them in the letters. */
import { describe, expect, it } from 'vitest';
import { assignments, letters, named } from './read-data.ts';

describe('parts', () => {
  it.each([
    ['TB2023-22', 'Del 1, Del 2, Del 3, Del 4'],
    ['TB2023-37', '1, 2, 3, 4, 5, 6, 7, 8'],
    ['TB2023-43', '1, 2, 3, 4, 5, Delleveranse 1, Delleveranse 2'],
    ['TB2023-52', 'a, b, c'],
    ['TB2023-62', '1, 2, 3, 4, 5, 6'],
    ['TB2023-73', '1, 2, 3'],
    ['TTB2023-03', 'Deloppdrag 1, Deloppdrag 2'],
    ['TTB2023-05', '1, 2, 3'],
    ['TTB2023-22', 'a, b'],
    ['TTB2023-23', 'Deloppdrag 1, Deloppdrag 1a, Deloppdrag 1b, Deloppdrag 2, Deloppdrag 3'],
    ['TB2024-07', 'a, b, c, d, e, f, g'],
    ['TB2024-21', '1, 2'],
    ['TB2024-60', '1, 1a, 1b, 2, 3, 4'],
    ['TB2024-62', '1, 2, 2a, 2b, 2c'],
    ['TB2024-65', '1, 2'],
    ['TB2025-5', '1, 2, 3'],
    ['TB2025-21', '1, 1a, 1b, 2, 3, 4, 5'],
    ['TB2025-22', 'a, b, c, d'],
    ['TB2025-34', '1, 2, 3, 4, 5, 6'],
    ['TB2025-52', '1, 1a, 1b, 2'],
  ])('%s has %s', (id, expected) => {
    expect(
      named(id)
        .parts.map(({ label }) => label)
        .join(', '),
    ).toBe(expected);
  });

  // Plain bullets, and sub-headings that number nothing.
  it.each(['TB2023-20', 'TB2023-29', 'TB2024-24', 'TB2024-72', 'TB2025-26', 'TB2025-54', 'TB2025-61'])(
    '%s has none',
    (id) => {
      expect(named(id).parts).toEqual([]);
    },
  );

  it.each([
    ['TB2024-07', 'c', 'Utrede og lage forslag til krav om helseadvarsler på sigaretter (og ev. andre tobakksvarer)'],
    ['TB2023-70', '4', 'utrede økt tverrfaglighet i omsorgstjenesten.'],
    ['TB2024-62', '2b', 'Innføre fagprøve for reseptarfarmasøyter og provisorfarmasøyter.'],
    ['TB2025-34', '3', '(Unntatt offentlighet, jf. Offl. § 22, 2. ledd)'],
    ['TB2023-43', 'Delleveranse 2', 'Delleveranse 2: Fullstendig utredning. Frist: 31.12.23.'],
  ])('%s %s reads «%s»', (id, label, text) => {
    expect(named(id).parts.find((part) => part.label === label)?.text).toBe(text);
  });

  it('ends the last sub-heading where the letter goes on about the whole', () => {
    const last = (id: string) => named(id).parts.at(-1)?.text ?? '';
    expect(last('TB2023-22')).toMatch(/se nærmere på rekkevidden av disse lovene\.$/u);
    expect(last('TTB2023-03')).toMatch(/^For å særlig støtte.*Avtales i lys av leveranse på deloppdrag 1\.$/su);
    expect(last('TTB2023-23')).toMatch(/Frist for deloppdrag 3: 30\. november 2023\.$/u);
  });
});

describe('amounts', () => {
  it.each([
    ['TB2023-31', '2 mill. kroner', 2_000_000],
    ['TB2023-35', '0,5 mill. kr', 500_000],
    ['TB2023-36', '15 mill. kroner', 15_000_000],
    ['TB2023-43', '1,1 mill. kroner over kap. 740. post 01', 1_100_000],
    ['TB2023-43', '3 mill. kroner', 3_000_000],
    ['TTB2023-12', '350 000 kroner', 350_000],
    ['TB2024-08', '12,5 mill. kroner', 12_500_000],
    ['TB2024-21', '3,2 mill. kroner', 3_200_000],
    ['TB2024-46', '6 mill. kr', 6_000_000],
    ['TB2024-65', '9984 kroner', 9984],
    ['TB2024-65', '9 600 kroner', 9600],
    ['TB2024-65', '1 600', 1600],
    ['TB2024-65', '5 000', 5000],
    ['TB2024-90', '10 millioner kroner', 10_000_000],
    ['TB2025-6', '1 million kroner', 1_000_000],
    ['TB2025-37', '1 mill. kroner over kap. 732, post 21', 1_000_000],
    ['TB2025-41', '10 mill. kroner over 760.21', 10_000_000],
    ['TB2025-44', '1,5 mill. kroner', 1_500_000],
    ['TB2025-70', '400 kroner', 400],
  ])('%s names %s', (id, text, nok) => {
    expect(named(id).amounts).toContainEqual({ text, nok });
  });

  it.each(['TTB2023-12', 'TB2024-44', 'TB2024-86'])('%s names one sum', (id) => {
    expect(named(id).amounts).toHaveLength(1);
  });

  it.each(['TB2023-58', 'TB2024-64', 'TB2025-24'])('%s names none', (id) => {
    expect(named(id).amounts).toEqual([]);
  });
});

describe('references', () => {
  const shown = (id: string) =>
    named(id)
      .references.map((one) => `${one.relation} ${one.id}`)
      .join(', ');

  it.each([
    ['TB2023-22', 'replaces TB2022-26'],
    ['TB2023-26', 'mentions TB2021-55'],
    ['TB2023-29', 'mentions TB2022-58'],
    ['TB2023-35', 'mentions TTB2021-21'],
    ['TB2023-40', 'changes TB2022-31'],
    ['TB2023-52', 'replaces TB2022-09'],
    ['TB2023-55', 'postpones TTB2021-71'],
    ['TB2023-62', 'mentions TB2022-31, mentions TTB2022-26'],
    ['TTB2023-03', 'postpones TTB2022-26'],
    ['TTB2023-04', 'clarifies TB2023-18'],
    ['TTB2023-05', 'clarifies TB2023-63'],
    ['TTB2023-08', 'mentions TTB2022-18'],
    ['TTB2023-09', 'clarifies TB2023-43'],
    ['TTB2023-10', 'clarifies TB2023-32'],
    ['TTB2023-11', 'mentions TB2021-76'],
    ['TTB2023-25', 'clarifies TB2023-14'],
    ['tillegg-2023-ttb22/1', 'postpones TB2023-31'],
    ['TB2024-08', 'mentions TB2023-01'],
    ['TB2024-26', 'mentions TB2022-39, mentions TB2024-70'],
    ['TB2024-84', 'mentions TB2021-74, mentions TB2022-61'],
    ['TB2025-28', 'mentions TB2023-25, mentions TB2023-26, mentions TB2022-33'],
    ['TB2025-40', 'replaces TB2024-47'],
    ['TB2025-57', 'mentions TB2023-73, mentions TB2024-62'],
    ['TB2025-71', 'mentions TB2024-82'],
  ])('%s %s', (id, expected) => {
    expect(shown(id)).toBe(expected);
  });

  // «oppdrag 34», «oppdrag 19», «oppdrag i TB2023», «tillegg til tildelingsbrev nr. 64», «oppdrag ET13 i TB 2023».
  it.each(['TB2025-22', 'TB2025-38', 'TTB2023-06', 'TB2023-24', 'TB2024-15'])('%s names none for sure', (id) => {
    expect(named(id).references).toEqual([]);
  });

  it('knows the other side', () => {
    expect(named('TB2024-47').referencedBy).toContainEqual({
      id: 'TB2025-40',
      relation: 'replaces',
      text: 'Oppdraget erstatter TB2024-47.',
      url: named('TB2025-40').url,
    });
    expect(named('TB2023-64').referencedBy.map((one) => ('letter' in one ? one.letter : one.id))).toEqual([
      'tillegg-2023-02-06',
    ]);
    expect(named('TB2025-34').referencedBy).toEqual([]);
    expect(named('TB2025-19').referencedBy).toEqual([]);
  });

  it('reads what rows of earlier assignments name', () => {
    const rows = letters.flatMap(({ letter }) => letter.carriedOver).filter(({ references }) => references.length > 0);
    expect(rows.map(({ ids, references }) => `${ids} ${references.map((one) => `${one.relation} ${one.id}`)}`)).toEqual(
      ['TB2023-21 replaces TB2020-18', 'TB2023-22 replaces TB2022-26', 'TTB2023-10 clarifies TB2023-32'],
    );
  });

  it('keeps one reference for each ID', () => {
    for (const { id, references } of assignments) {
      expect(new Set(references.map((one) => one.id)).size, id).toBe(references.length);
    }
  });
});
