/** What the archive lacks, as told by the numbers that letters print. */
import { describe, expect, test } from 'vitest';
import { oldIds } from '../../../scripts/collections/assignments/old-ids.ts';
import { namedLetters } from '../../../scripts/collections/letters/named-letters.ts';
import { numberSeries } from '../../../scripts/collections/letters/scope.ts';
import { pageFinder } from '../../../scripts/collections/text/link-ids.ts';
import { archive } from '../archive.ts';

const series = numberSeries(archive, oldIds(archive, pageFinder(archive)));
const find = (id: string) => series.find((one) => one.id === id);

describe('numbers of assignments', () => {
  test('the allocation letters are whole', () => {
    expect(['TB2023', 'TB2024', 'TB2025'].map((id) => [find(id)?.given, find(id)?.missing])).toEqual([
      [82, []],
      [92, []],
      [72, []],
    ]);
  });

  test('supplements of 2023: 14 numbers in three letters, the rest up to the highest named is missing', () => {
    const { given, letters, missing, highest } = find('TTB2023')!;
    expect(given).toBe(14);
    expect(letters.map(({ numbers }) => numbers)).toEqual([5, 5, 4]);
    expect(missing).toEqual([
      { from: 'TTB2023-01', to: 'TTB2023-01', count: 1 },
      { from: 'TTB2023-07', to: 'TTB2023-07', count: 1 },
      { from: 'TTB2023-13', to: 'TTB2023-21', count: 9 },
      { from: 'TTB2023-26', to: 'TTB2023-61', count: 36 },
    ]);
    expect(highest).toEqual({
      id: 'TTB2023-61',
      isGiven: false,
      letter: 'tildelingsbrev-2024',
      letterTitle: 'Tildelingsbrev til Helsedirektoratet for 2024',
      line: 625,
    });
  });

  test('supplements of 2024 are only named: TTB2024-66 in the letter for 2025', () => {
    const { given, missing, highest } = find('TTB2024')!;
    expect(given).toBe(0);
    expect(missing).toEqual([{ from: 'TTB2024-01', to: 'TTB2024-66', count: 66 }]);
    expect(highest).toMatchObject({ id: 'TTB2024-66', isGiven: false, letter: 'tildelingsbrev-2025', line: 2088 });
    expect(find('TTB2024')?.named.map(({ id }) => id)).toContain('TTB2024-66');
  });

  test('of a letter that is here, its last assignment is the highest: TB2023-82 begins on line 2462', () => {
    expect(find('TB2023')?.highest).toMatchObject({ id: 'TB2023-82', isGiven: true, line: 2462 });
  });

  test('another agency’s number is left out: TB2022-18 was given to Direktoratet for e-helse', () => {
    expect(find('TB2022')?.named.map(({ id }) => id)).not.toContain('TB2022-18');
  });

  test('newest first, every entry in its place', () => {
    expect(series.map(({ order }) => order)).toEqual(series.map((_, at) => at + 1));
    expect(series.slice(0, 3).map(({ id }) => id)).toEqual(['TB2025', 'TB2024', 'TTB2024']);
  });
});

describe('letters named in the text', () => {
  const named = namedLetters(archive);
  const find = (text: string) => named.find((one) => one.text.includes(text));

  test('a supplement by its day, by its number, by its month', () => {
    expect(find('supplerende tildelingsbrev 28. oktober 2024')?.url).toBe('/brev/tildelingsbrev-2025/#punkt-4-1');
    expect(find('svar på tillegg til tildelingsbrev nr. 64')?.url).toBe('/brev/tillegg-2023-02-06/#ttb2023-06');
    expect(find('supplerende tildelingsbrev i september 2024')).toBeDefined();
  });

  test('the main instruction, and an allocation letter the archive lacks', () => {
    expect(find('hovedinstruks til Helsedirektoratet av 26. juni 2024')).toBeDefined();
    expect(find('oppdrag 58 i tildelingsbrevet for 2022')?.url).toBe('/brev/tildelingsbrev-2023/#tb2023-29');
  });

  test('twelve sentences, none that speaks of supplements in general', () => {
    expect(named).toHaveLength(12);
    expect(named.filter(({ text }) => text.includes('supplerende tildelingsbrev gjennom året'))).toEqual([]);
  });
});
