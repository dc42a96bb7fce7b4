/**
 * Index the built site for search: `pagefind/` and the tables of `sok/`.
 *
 * Takes: the archive, the project's root and the built folder. Guarantees: the same for the same data; every address that search can
 * give is a page of the folder. Reports: throws with Pagefind's own words.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeSplitter } from '../src/domain/words/split-compound.ts';
import { type Archive, readArchive } from './collections/archive.ts';
import { oldIds } from './collections/assignments/old-ids.ts';
import { pageFinder } from './collections/text/link-ids.ts';
import { Diagnostics } from './diagnostics.ts';
import { assignmentResults, oldIdResults } from './search/assignment-results.ts';
import { budgetResults } from './search/budget-results.ts';
import { goalResults } from './search/goal-results.ts';
import { makeHiddenWords } from './search/hidden-words.ts';
import { knowWords } from './search/know-words.ts';
import { letterResults } from './search/letter-results.ts';
import { otherResults } from './search/other-results.ts';
import { readEnglish, readNynorsk, readSynonyms } from './search/read-vocabularies.ts';
import type { SearchResult } from './search/search-results.ts';
import { shrinkScript } from './search/shrink-script.ts';
import { writeIndex } from './search/write-index.ts';
import { writeTables } from './search/write-tables.ts';

/** Number of results that a search can find. */
export async function indexSite(archive: Archive, root: string, folder: string): Promise<number> {
  const diagnostics = new Diagnostics();
  const fromData = searchResults(archive).filter(({ url }) => existsSync(join(folder, url.replace(/#.*$/u, ''))));
  const results = [...fromData, ...otherResults(folder, new Set(fromData.map(({ url }) => url)))];
  const synonyms = readSynonyms(root, diagnostics);
  const hidden = makeHiddenWords(makeSplitter(knowWords(results)), synonyms);
  const names = await writeIndex(results, hidden, join(folder, 'pagefind'));
  shrinkScript(join(folder, 'pagefind'));
  const sources = {
    names,
    synonyms,
    nynorsk: readNynorsk(root, diagnostics),
    english: readEnglish(root, diagnostics),
    departmentNames: departmentNames(archive),
  };
  writeTables(results, sources, join(folder, 'sok'));
  return results.length;
}

function departmentNames({ ways }: Archive): Record<string, string> {
  return Object.fromEntries(ways.departments.flatMap(({ code, name }) => (name ? [[code, name]] : [])));
}

export function searchResults(archive: Archive): SearchResult[] {
  return [
    ...assignmentResults(archive),
    ...goalResults(archive),
    ...letterResults(archive),
    ...budgetResults(archive),
    ...oldIdResults(oldIds(archive, pageFinder(archive))),
  ];
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  const diagnostics = new Diagnostics();
  const archive = readArchive(root, diagnostics);
  if (!archive) throw new Error(diagnostics.print());
  console.log(`dist/pagefind: ${await indexSite(archive, root, join(root, 'dist'))} results`);
}
