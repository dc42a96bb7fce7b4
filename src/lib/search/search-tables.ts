/**
 * The tables that search reads beside Pagefind's index: JSON packed with gzip. Written by scripts/search, read in the
 * browser.
 */
import type { Nynorsk } from '../../domain/words/to-bokmal.ts';
import type { English } from '../../domain/words/to-norwegian.ts';

/** Kinds of results, in the order that the filter lists them. */
export const searchKinds = ['oppdrag', 'mål', 'brev', 'rapport', 'budsjett', 'tidligere oppdrag', 'side'] as const;

export type SearchKind = (typeof searchKinds)[number];

/** What the tables know of every result, in the order of the archive. */
export interface ResultTable {
  departments: string[];
  /** Code → name of the departments that a letter names. */
  departmentNames: Record<string, string>;
  areas: string[];
  topics: string[];
  nynorsk: Nynorsk;
  english: English;
  results: ResultFacts[];
  passages: PassageRow[];
  /** Title of a result that none of its passages prints as its own, else empty: a letter, a report, a page. */
  titles: string[];
}

export interface ResultFacts {
  url: string;
  kind: SearchKind;
  /** `TB2024-07`, `2024-5`, `714.21`; several of an assignment with aliases, apart by spaces; empty for none. */
  code: string;
  year: number;
  departments: string[];
  /** Empty for none. */
  area: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` where only a month is given. */
  deadlines: string[];
  /** Of its letter; empty where the letter has lost it. */
  date: string;
  topics: string[];
  /** Of a letter's calendar. */
  days: string[];
}

/** `sok/sider.tabell`: the same as rows. Small, for it is read with the first search. */
export type StoredTable = Omit<ResultTable, 'results'> & { results: ResultRow[] };

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

/** `sok/titler.tabell`: the other titles, in the same order; read while typing, and where no passage is looked into. */
export type TitleTable = string[];

/**
 * `sok/ord.tabell`: the site's own words in order, as src/domain/words/front-code.ts writes them, and in how many results each
 * is; read when a word is not found, or when a long one is rare.
 */
export interface WordTable {
  words: string;
  counts: string;
}

/**
 * `sok/like-ord/<part>.tabell`: words that find others, by their first letter; read when a result shown was found by another
 * word than the typed one. Words that are asked for, those that they find, and 1 where these mean the same, 0 where they are
 * only related.
 */
export type SynonymTable = [asked: string[], found: string[], same: 0 | 1][];

const synonymLetters = 'abcdefghijklmnopqrstuvwxyz';
const otherLetters = 'andre';

/** All parts of the synonyms; each is written, though it may be empty. */
export const synonymParts = [...synonymLetters, otherLetters];

export function synonymPart(word: string): string {
  const letter = word.charAt(0).toLowerCase();
  return letter !== '' && synonymLetters.includes(letter) ? letter : otherLetters;
}

/** Id in Pagefind's passages of a block that stands in no part of its page; no anchor of ours begins so. */
export const noAnchor = '-';
