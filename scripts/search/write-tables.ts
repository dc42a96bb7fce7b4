/** Write the tables of `sok/`, as src/lib/search/search-tables.ts describes them: packed, for not every host packs files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { frontCode } from '../../src/domain/words/front-code.ts';
import { wordsOf } from '../../src/domain/words/split-words.ts';
import type { Nynorsk } from '../../src/domain/words/to-bokmal.ts';
import type { English } from '../../src/domain/words/to-norwegian.ts';
import {
  type PassageRow,
  type StoredTable,
  type SynonymTable,
  searchKinds,
  synonymPart,
  synonymParts,
  type WordTable,
} from '../../src/lib/search/search-tables.ts';
import type { Synonyms } from '../../src/schemas/synonyms.ts';
import { textsOf } from './know-words.ts';
import type { SearchResult } from './search-results.ts';

export interface TableSources {
  /** Address of a passage → Pagefind's name of it. */
  names: ReadonlyMap<string, string>;
  nynorsk: Nynorsk;
  english: English;
  synonyms: readonly Synonyms[];
  /** Code → name of the departments that a letter names. */
  departmentNames: Record<string, string>;
}

export function writeTables(results: readonly SearchResult[], sources: TableSources, folder: string): void {
  const files = {
    sider: resultTable(results, sources),
    titler: results.map((result) => (isToldByPassage(result) ? result.title : '')),
    ord: wordTable(results, sources.synonyms),
    ...synonymTables(sources.synonyms),
  };
  mkdirSync(join(folder, 'like-ord'), { recursive: true });
  for (const [name, table] of Object.entries(files)) {
    writeFileSync(join(folder, `${name}.tabell`), gzipSync(JSON.stringify(table), { level: 9 }));
  }
}

function resultTable(
  results: readonly SearchResult[],
  { names, nynorsk, english, departmentNames }: TableSources,
): StoredTable {
  const departments = [...new Set(results.flatMap((result) => result.departments))].sort();
  const areas = [...new Set(results.flatMap(({ area }) => area || []))];
  const topics = [...new Set(results.flatMap((result) => result.topics))];
  return {
    departments,
    departmentNames,
    areas,
    topics,
    nynorsk,
    english,
    titles: results.map((result) => (isToldByPassage(result) ? '' : result.title)),
    results: results.map(
      ({ url, kind, code, year, departments: codes, area, topics: own, deadlines, date, days = [] }) => [
        url,
        searchKinds.indexOf(kind),
        code,
        year,
        codes.map((one) => departments.indexOf(one)),
        areas.indexOf(area),
        deadlines,
        date,
        own.map((one) => topics.indexOf(one)),
        ...(days.length > 0 ? ([days] as const) : ([] as const)),
      ],
    ),
    passages: results.flatMap(({ title, passages }, at) =>
      passages.map(({ url, heading, text }): PassageRow => {
        const name = names.get(url);
        if (!name) throw new Error(`Pagefind has no page ${url}`);
        return [name, at, countWords(text), countWords(heading || title)];
      }),
    ),
  };
}

/** As Pagefind counts the words of a text. */
const countWords = (text: string) => text.split(/\s+/u).filter(Boolean).length;

/** Each under the first letters of the words that are asked for. */
function synonymTables(synonyms: readonly Synonyms[]): Record<string, SynonymTable> {
  const tables: Record<string, SynonymTable> = {};
  for (const part of synonymParts) {
    tables[`like-ord/${part}`] = synonyms.flatMap((entry): SynonymTable => {
      const isSame = 'same' in entry;
      const asked = (isSame ? entry.same : entry.ask).filter((word) => synonymPart(word) === part);
      return asked.length > 0 ? [[asked, isSame ? entry.same : entry.find, isSame ? 1 : 0]] : [];
    });
  }
  return tables;
}

/** A passage that is the whole result prints its title; pages are led to by theirs, without a passage being read. */
const isToldByPassage = ({ kind, passages: [first, ...more] }: SearchResult) =>
  kind !== 'side' && first !== undefined && more.length === 0 && !first.url.includes('#');

/** Words with letters only, those of the synonyms that are asked for alone among them: a slip in one is a slip too. */
function wordTable(results: readonly SearchResult[], synonyms: readonly Synonyms[]): WordTable {
  const counts = new Map<string, number>();
  const asked = synonyms.flatMap((entry) => ('same' in entry ? entry.same : entry.ask));
  const curated = asked.map(wordsOf).flatMap((words) => (words.length === 1 ? words : []));
  for (const word of curated) counts.set(word, 1);
  for (const result of results) {
    for (const word of new Set(textsOf(result).flatMap(wordsOf))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].filter(([word]) => /^\p{L}{3,}$/u.test(word)).sort(([a], [b]) => (a < b ? -1 : 1));
  return { words: frontCode(words.map(([word]) => word)), counts: words.map(([, count]) => count).join(' ') };
}
