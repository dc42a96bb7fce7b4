/**
 * The tables that search reads beside Pagefind's index: JSON packed with gzip. Written by scripts/search, read in the
 * browser.
 */
import type { Nynorsk } from './words/to-bokmal.ts';
import type { English } from './words/to-norwegian.ts';

/** Kinds of results, in the order that the filter lists them. */
export const searchKinds = ['oppdrag', 'mål', 'brev', 'rapport', 'budsjett', 'tidligere oppdrag', 'side'] as const;

export type SearchKind = (typeof searchKinds)[number];

/** `sok/sider.tabell`: facts of every result, in the order of the archive. Small, for it is read with the first search. */
export interface ResultTable {
  departments: string[];
  /** Code → name of the departments that a letter names. */
  departmentNames: Record<string, string>;
  areas: string[];
  topics: string[];
  nynorsk: Nynorsk;
  english: English;
  results: ResultRow[];
  passages: PassageRow[];
}

/**
 * Address, place in `searchKinds`, code, year, places in `departments`, place in `areas` or -1, deadlines, date of the
 * letter or empty, places in `topics`, days of its calendar where it has one.
 */
export type ResultRow = [
  url: string,
  kind: number,
  code: string,
  year: number,
  departments: number[],
  area: number,
  deadlines: string[],
  date: string,
  topics: number[],
  days?: string[],
];

/**
 * Pagefind's name of the passage, place of its result in `results`, number of the words of its text, and of those of its
 * title, which stand before the text.
 */
export type PassageRow = [page: string, result: number, length: number, title: number];

/** `sok/titler.tabell`: title of every result, in the same order; read while typing. */
export type TitleTable = string[];

/**
 * `sok/ord.tabell`: the site's own words in order, as src/lib/words/front-code.ts writes them, and in how many results each
 * is; read when a word is not found, or when a long one is rare.
 */
export interface WordTable {
  words: string;
  counts: string;
}
