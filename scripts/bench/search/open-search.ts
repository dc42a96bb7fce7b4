/** The search of a built site without a browser: the same ranking over the same index, read from the folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { ResultTable, StoredTable, WordTable } from '../../../src/lib/search/search-tables.ts';
import { type Answer, answerQuery } from '../../../src/scripts/search/answer-query.ts';
import { makeMender } from '../../../src/scripts/search/mend-word.ts';
import { unpackTable } from '../../../src/scripts/search/unpack-table.ts';
import { type Pagefind, PagefindIndex } from '../../../src/scripts/search/word-index.ts';

export interface OpenSearch {
  table: ResultTable;
  ask(query: string): Promise<Answer>;
}

export async function openSearch(site: string): Promise<OpenSearch> {
  const folder = `${join(site, 'pagefind')}/`;
  const fetchFromWeb = globalThis.fetch;
  // Pagefind fetches its files; outside a browser they lie in the folder.
  globalThis.fetch = async (input, init) => {
    const path = String(input).replace(/\?.*$/u, '');
    return path.startsWith(folder) ? new Response(readFileSync(path)) : fetchFromWeb(input, init);
  };
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
  await pagefind.options({ basePath: folder, baseUrl: '/', exactDiacritics: true, noWorker: true });
  const read = <Table>(name: string) =>
    JSON.parse(gunzipSync(readFileSync(join(site, `sok/${name}.tabell`))).toString('utf8')) as Table;
  const table = unpackTable(read<StoredTable>('sider'));
  const mender = makeMender(read<WordTable>('ord'));
  const tools = {
    index: new PagefindIndex(pagefind),
    nynorsk: table.nynorsk,
    english: table.english,
    mender: async () => mender,
  };
  return { table, ask: (query) => answerQuery(query, table, tools) };
}
