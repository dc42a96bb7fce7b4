import { expect, test } from 'vitest';
import type { ResultTable, SearchKind } from '../../src/lib/search/search-tables.ts';
import { noMatch, type WordMatch, type WordMatches } from '../../src/scripts/search/find-words.ts';
import { nearnessOf } from '../../src/scripts/search/nearness.ts';
import { rankResults } from '../../src/scripts/search/rank-results.ts';

const [assignment, letter] = ['oppdrag', 'brev'] as const;
const facts = { code: 'x', year: 2024, departments: [], area: '', deadlines: [], date: '', topics: [], days: [] };
/** Titles of two words, texts of fifty. */
const makeTable = (...kinds: SearchKind[]): ResultTable => ({
  departments: [],
  departmentNames: {},
  areas: [],
  topics: [],
  nynorsk: [],
  english: {},
  results: kinds.map((kind, at) => ({ ...facts, url: `/${at}/`, kind })),
  passages: kinds.map((_, at) => [`p${at}`, at, 50, 2]),
  titles: [],
});

const found = (match: Partial<WordMatch>): WordMatch => ({ ...noMatch, ...match });
const matches = (...all: (Partial<WordMatch> | null)[]): WordMatches =>
  new Map(all.flatMap((match, at) => (match ? [[`p${at}`, found(match)] as const] : [])));
const order = (table: ResultTable, ...words: WordMatches[]) => rankResults(table, words).map(({ result }) => result);

test('a word in the title goes before one in the text', () => {
  const table = makeTable(assignment, assignment);
  expect(order(table, matches({ printed: 1, places: [9] }, { printed: 1, places: [0] }))).toEqual([1, 0]);
});

test('a printed word goes before a synonym, a synonym before a related word', () => {
  const table = makeTable(assignment, assignment, assignment);
  const word = matches({ hiddenText: 0.22 }, { hiddenText: 0.6 }, { printed: 1, places: [9, 20] });
  expect(order(table, word)).toEqual([2, 1, 0]);
});

test('an assignment goes before a letter', () => {
  const table = makeTable(letter, assignment);
  expect(order(table, matches({ printed: 1, places: [9] }, { printed: 1, places: [9] }))).toEqual([1, 0]);
});

test('all words go before one of them, and words side by side before words far apart', () => {
  const table = makeTable(assignment, assignment, assignment);
  const first = matches({ printed: 1, places: [9, 10, 11] }, { printed: 1, places: [9] }, { printed: 1, places: [9] });
  const second = matches(null, { printed: 1, places: [40] }, { printed: 1, places: [10] });
  expect(order(table, first, second)).toEqual([2, 1, 0]);
});

test('nearness', () => {
  const at = (...places: number[]) => found({ printed: 1, places });
  expect(nearnessOf([at(4), at(5)])).toBe(1);
  expect(nearnessOf([at(4, 90), at(50, 91)])).toBe(1);
  expect(nearnessOf([at(4), at(30)])).toBeLessThan(0.2);
  expect(nearnessOf([at(4)])).toBe(0);
  expect(nearnessOf([at(4), at(5), undefined])).toBeCloseTo(2 / 3);
});
