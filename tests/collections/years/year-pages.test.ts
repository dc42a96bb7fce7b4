/** The pages of the years and of later lives, held against what the letters print. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lifeMatrix } from '../../../scripts/collections/assignments/life-matrix.ts';
import { notSeenPages } from '../../../scripts/collections/assignments/not-seen-page.ts';
import { oldIds } from '../../../scripts/collections/assignments/old-ids.ts';
import { findSightings } from '../../../scripts/collections/assignments/sightings.ts';
import { yearPages } from '../../../scripts/collections/years/year-page.ts';
import { root } from '../../root.ts';
import { archive, findPage } from '../archive.ts';

const old = oldIds(archive, findPage);
const sightings = findSightings(archive, old);
const matrix = lifeMatrix(archive, old, sightings, findPage);
const notSeen = notSeenPages(archive, sightings);
const pages = yearPages(archive);

const pageOf = (year: number) => pages.find((page) => page.year === year)!;
const letterOf = (year: number, slug: string) => pageOf(year).letters.find((letter) => letter.slug === slug)!;
const notSeenOf = (year: number) => notSeen.find((page) => page.year === year)!;
const source = (slug: string) => readFileSync(join(root, `content/sources/${slug}/source.txt`), 'utf8');
const monthOf = (year: number, month: string) => pageOf(year).deadlines.months.find((one) => one.month === month)!;

/** What the matrix says of the row whose first ID this is: letter → events in words. */
function lifeOf(id: string): Record<string, string[]> {
  for (const { columns, rows } of matrix.tables) {
    const row = rows.find(({ ids }) => ids[0]?.id === id);
    if (!row) continue;
    return Object.fromEntries(
      columns.flatMap(({ letter }, at) => {
        const events = row.cells[at] ?? [];
        return events.length > 0
          ? [[letter, events.map(({ event, of, by }) => [of, event, by].filter(Boolean).join(' '))]]
          : [];
      }),
    );
  }
  return {};
}

describe('the year in numbers', () => {
  it.each([
    [2023, 13, 82],
    [2024, 14, 92],
    [2025, 13, 72],
  ])('%i: %i goals, %i assignments in the allocation letter', (year, goals, assignments) => {
    expect(pageOf(year).goals.length).toBe(goals);
    expect(letterOf(year, `tildelingsbrev-${year}`).assignments).toBe(assignments);
  });

  it('2023: the supplement of 6 February gives three assignments, clarifies two, and changes one budget row', () => {
    expect(letterOf(2023, 'tillegg-2023-02-06')).toMatchObject({ assignments: 3, amendments: 2, budgetRows: 1 });
    expect(pageOf(2023).letters.map(({ slug }) => slug)).toEqual([
      'tildelingsbrev-2023',
      'tillegg-2023-02-06',
      'tillegg-2023-06-16',
      'tillegg-2023-06-16-2',
      'tillegg-2023-ttb08',
      'tillegg-2023-ttb22',
    ]);
  });

  it('2024: FHA stands in the heading of seventeen assignments, the lists have 64 rows', () => {
    const headings = source('tildelingsbrev-2024').match(/^TB2024-\d+\s+Avd\.HOD:.*\bFHA\b/gmu) ?? [];
    expect(headings.length).toBe(17);
    expect(pageOf(2024).departments.find(({ code }) => code === 'FHA')?.count).toBe(17);
    expect(letterOf(2024, 'tildelingsbrev-2024')).toMatchObject({
      carriedOver: 64,
      // Points 2.1.2, 2.2.2, 2.3.2, 2.4.2 and 2.6.2.
      carriedOverLists: 5,
      carriedOverUrl: '/brev/tildelingsbrev-2024/#tidligere-gitte-oppdrag-som-ikke-er-ferdigstilt',
    });
  });

  // Lines 130, 1158 and 2381 of the three letters.
  it.each([
    [2023, '1 305 832'],
    [2024, '1 538 891'],
    [2025, '1 589 294'],
  ])('%i: the own budget, kap. 740 post 01, is %s', (year, allocation) => {
    expect(pageOf(year).ownBudget).toMatchObject({ chapter: '740', item: '01', allocation, unit: '1000 NOK' });
  });

  it('every assignment stands in one area of one letter, with an anchor of its own', () => {
    for (const { year, groups } of pages) {
      const areas = groups.flatMap((group) => group.areas);
      const listed = areas.flatMap(({ assignments }) => assignments.map(({ id }) => id));
      const given = archive.letters.filter(({ letter }) => letter.year === year).flatMap((data) => data.assignments);
      expect(listed.toSorted()).toEqual(given.map(({ id }) => id).toSorted());
      expect(new Set(areas.map(({ anchor }) => anchor)).size).toBe(areas.length);
    }
  });
});

describe('deadlines of a year', () => {
  // Lines 244, 279 and 452 are the only ones of the letter that say July.
  it('July 2024: three assignments, of one of them parts d, e and f', () => {
    expect(monthOf(2024, '2024-07')).toMatchObject({ count: 3, days: [{ date: '2024-07-01' }] });
    expect(monthOf(2024, '2024-07').days[0]?.assignments.map(({ id, parts }) => [id, parts])).toEqual([
      ['TB2024-07', ['d', 'e', 'f']],
      ['TB2024-13', []],
      ['TB2024-34', []],
    ]);
  });

  // Lines 439, 481, 492, 844, 936, 950 and 1006; line 1027 names May 2024 without a deadline.
  it('May 2024: seven assignments, all on the first', () => {
    expect(
      monthOf(2024, '2024-05').days.map(({ date, assignments }) => [date, assignments.map(({ id }) => id)]),
    ).toEqual([
      ['2024-05-01', ['TB2024-31', 'TB2024-37', 'TB2024-38', 'TB2024-79', 'TB2024-83', 'TB2024-85', 'TB2024-92']],
    ]);
  });

  it('a day that the letter prints of an earlier year keeps it', () => {
    expect(monthOf(2023, '2022-03').days[0]?.assignments).toMatchObject([{ id: 'TB2023-62', parts: ['5'] }]);
  });

  it('no assignment is lost between months, words without a day and none', () => {
    for (const { groups, deadlines } of pages) {
      const rows = groups.flatMap(({ areas }) => areas.flatMap(({ assignments }) => assignments));
      const due = (value: string) => rows.filter((row) => row.due.some((one) => one === value)).length;
      for (const { month, count } of deadlines.months) expect(due(month)).toBe(count);
      expect(due('uten-dato')).toBe(deadlines.undated.length);
      expect(due('ingen')).toBe(deadlines.none);
    }
  });
});

describe('calendars', () => {
  it('2025 prints a calendar of fourteen rows and a list of seven reports', () => {
    expect(pageOf(2025).calendars.map(({ rows }) => rows.length)).toEqual([14, 7]);
    expect(pageOf(2025).calendars[0]?.rows[4]).toEqual({
      when: '3. april',
      what: 'Etatsstyringsmøte',
      remark: 'Hos Helsedirektoratet\nkl. 9:00-11:00.',
    });
  });
});

describe('the matrix of later lives', () => {
  it('three IDs that the letter of 2024 prints on one row stand in one row', () => {
    const row = matrix.tables.flatMap(({ rows }) => rows).find(({ anchor }) => anchor === 'tb2023-35');
    expect(row?.ids.map(({ id }) => id)).toEqual(['TB2023-35', 'TB2021-45', 'TTB2021-21']);
    expect(lifeOf('TB2023-35')).toEqual({
      'tildelingsbrev-2023': ['TB2023-35 given'],
      'tildelingsbrev-2024': ['carried-over'],
    });
  });

  it.each([
    [
      'TB2023-14',
      {
        'tildelingsbrev-2023': ['given'],
        'tillegg-2023-ttb22': ['clarified TTB2023-25'],
        'tildelingsbrev-2024': ['carried-over'],
      },
    ],
    ['TB2023-31', { 'tildelingsbrev-2023': ['given'], 'tillegg-2023-ttb22': ['postponed tillegg-2023-ttb22/1'] }],
    ['TB2024-47', { 'tildelingsbrev-2024': ['given'], 'tildelingsbrev-2025': ['replaced TB2025-40'] }],
    ['TB2024-88', { 'tildelingsbrev-2024': ['given'], 'arsrapport-2024': ['reported'] }],
    ['TB2020-18', { 'tildelingsbrev-2024': ['replaced TB2023-21'] }],
    ['TTB2018-7', { 'tildelingsbrev-2024': ['carried-over'] }],
    ['TB2023-26', { 'tildelingsbrev-2023': ['given'], 'tildelingsbrev-2025': ['carried-over TB2025-28'] }],
  ])('%s', (id, life) => expect(lifeOf(id)).toEqual(life));

  it('has each row of the lists of 2024, once', () => {
    const printed = archive.letters.find(({ letter }) => letter.slug === 'tildelingsbrev-2024')!.letter.carriedOver;
    const rows = matrix.tables.flatMap((table) => table.rows);
    expect(printed.length).toBe(64);
    for (const { ids } of printed) {
      expect(rows.filter((row) => ids.every((id) => row.ids.some((one) => one.id === id)))).toHaveLength(1);
    }
  });

  it('counts every new assignment once', () => {
    for (const { year, given, counts } of matrix.years) {
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(given);
      const page = notSeenOf(year);
      expect([page.given, page.counts]).toEqual([given, counts]);
      const lists = [page.probable, page.named, page.unseen].map(({ length }) => length);
      expect(lists).toEqual([counts['probably-reported'], counts.mentioned, counts['not-found']]);
    }
    expect(matrix.years.map(({ year, hasLater }) => [year, hasLater])).toEqual([
      [2023, true],
      [2024, true],
      [2025, false],
    ]);
  });
});

describe('not seen again', () => {
  const later = ['tildelingsbrev-2024', 'arsrapport-2024', 'tildelingsbrev-2025-ocr'].map(source);
  /** In any spelling: `TB2023-1`, `TB 2023-01`, `TB-2023-01`. */
  const isPrinted = (id: string, texts: string[]) => {
    const [series = '', number = ''] = id.split('-');
    const spelling = new RegExp(`${series.replace(/(\D+)(\d+)/u, '\\b$1[ -]?$2')} ?- ?0*${Number(number)}(?!\\d)`, 'u');
    return texts.some((text) => spelling.test(text));
  };

  it('TB2023-12 stands in no later letter', () => {
    expect(notSeenOf(2023).unseen.find(({ id }) => id === 'TB2023-12')).toMatchObject({
      title: 'Klima, miljø og helse',
      last: { how: 'given', letterName: 'Tildelingsbrev til Helsedirektoratet for 2023', url: '/oppdrag/tb2023-12/' },
    });
  });

  it.each([2023, 2024])('no later text prints the ID of one of %i, and those it prints are elsewhere', (year) => {
    const texts = year === 2023 ? later : later.slice(1);
    const { unseen, probable } = notSeenOf(year);
    const notPrinted = [...probable.filter(({ last }) => last.year === year), ...unseen];
    const withId = notPrinted.filter(({ id }) => !id.includes('/'));
    expect(withId.length).toBeGreaterThan(50);
    expect(withId.filter(({ id }) => isPrinted(id, texts))).toEqual([]);
    const given = archive.letters
      .filter(({ letter }) => letter.year === year)
      .flatMap(({ assignments }) => assignments.filter(({ kind }) => kind === 'assignment'));
    const names = new Set(notPrinted.map(({ id }) => id));
    const others = given.filter(({ id }) => !names.has(id) && !id.includes('/'));
    expect(others.length).toBe(given.length - notPrinted.length);
    expect(others.filter(({ id }) => !isPrinted(id, texts))).toEqual([]);
  });

  it('what is only named later is told apart, with the sentence', () => {
    expect(notSeenOf(2023).named.map(({ id, last }) => [id, last.by])).toEqual([['TB2023-73', 'TB2025-57']]);
    // TB2025-28 carries it on (lines 867–869 of 2025), though the letter ends those of 2023.
    const listed = [...notSeenOf(2023).probable, ...notSeenOf(2023).named, ...notSeenOf(2023).unseen];
    expect(listed.map(({ id }) => id)).not.toContain('TB2023-26');
    const { probable } = notSeenOf(2023);
    const named = probable.filter(({ last }) => last.how === 'mentioned');
    expect(named.map(({ id, last }) => [id, last.by])).toEqual([
      ['TB2023-01', 'TB2024-08'],
      ['TB2023-32', 'TTB2023-10'],
    ]);
    expect(named[0]?.last.text).toBe('Departementet viser til TB2023-01.');
  });

  it('says what was looked in', () => {
    expect(notSeenOf(2023)).toMatchObject({ given: 93, missingReports: [2023] });
    expect(notSeenOf(2023).later.map(({ name, lists }) => [name, lists])).toEqual([
      ['Tildelingsbrev til Helsedirektoratet for 2024', true],
      ['Årsrapport 2024', false],
      ['Tildelingsbrev til Helsedirektoratet for 2025', false],
    ]);
    expect(notSeenOf(2025)).toMatchObject({ later: [], missingReports: [] });
  });

  it('names those that the letter of 2025 carries on though it ends those of 2023', () => {
    expect(notSeenOf(2023).later.flatMap(({ rules }) => rules.map(({ line }) => line))).toEqual([15]);
    const { columns, rows } = matrix.tables.find(({ year }) => year === 2023)!;
    const at = columns.findIndex(({ url }) => url === notSeenOf(2023).later.at(-1)?.url);
    const carriedOn = rows.filter(({ cells }) => cells[at]?.some(({ event }) => event === 'carried-over'));
    expect(carriedOn.map(({ ids }) => ids[0]?.id)).toEqual(['TB2023-25', 'TB2023-26']);
  });

  it('what a later letter says of all of them is quoted', () => {
    // Lines 15 and 3278 of the 2025 letter.
    const rulesOf = (year: number) => notSeenOf(year).later.flatMap(({ rules }) => rules.map(({ text }) => text));
    expect(rulesOf(2023)).toEqual([
      'Oppdrag fra 2023 eller tidligere utgår i sin helhet, med mindre noe annet er spesifikt avtalt.',
    ]);
    expect(rulesOf(2024)).toEqual([
      expect.stringMatching(/^Oppdrag fra 2024 .+ videreføres hvis ikke annet er formidlet/u),
    ]);
  });

  it('where a supplement of the same year clarifies an assignment, that is where it was last seen', () => {
    expect(notSeenOf(2023).probable.find(({ id }) => id === 'TB2023-18')?.last).toMatchObject({
      how: 'clarified',
      by: 'TTB2023-04',
      date: '2023-02-06',
    });
  });
});
