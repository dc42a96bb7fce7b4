/** The rows of the stored table as facts with names. */
import {
  type ResultFacts,
  type ResultRow,
  type ResultTable,
  type StoredTable,
  searchKinds,
} from '../../lib/search/search-tables.ts';

export function unpackTable(stored: StoredTable): ResultTable {
  const factsOf = ([
    url,
    kind,
    code,
    year,
    departments,
    area,
    deadlines,
    date,
    topics,
    days = [],
  ]: ResultRow): ResultFacts => ({
    url,
    kind: searchKinds[kind]!,
    code,
    year,
    departments: departments.map((place) => stored.departments[place]!),
    area: stored.areas[area] ?? '',
    deadlines,
    date,
    topics: topics.map((place) => stored.topics[place]!),
    days,
  });
  return { ...stored, results: stored.results.map(factsOf) };
}
