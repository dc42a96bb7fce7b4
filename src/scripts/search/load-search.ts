/** Loads what search needs: the tables while typing, Pagefind with the first search, not before. */
import type { ResultTable, TitleTable, WordTable } from '../../lib/search-tables.ts';
import type { QueryTools } from './find-spellings.ts';
import { makeMender } from './mend-word.ts';
import { type Pagefind, PagefindIndex } from './word-index.ts';

export interface Tables {
  table: ResultTable;
  titles: TitleTable;
}

export interface Search extends Tables {
  index: PagefindIndex;
  tools: QueryTools;
}

const loaded = new Map<string, Promise<unknown>>();

/** The same promise for the same name; a load that failed is tried again the next time. */
function once<Value>(name: string, load: () => Promise<Value>): Promise<Value> {
  const known = loaded.get(name) as Promise<Value> | undefined;
  if (known) return known;
  const loading = load();
  loaded.set(name, loading);
  loading.catch(() => loaded.delete(name));
  return loading;
}

async function fetchTable<Table>(base: string, name: string): Promise<Table> {
  const response = await fetch(`${base}sok/${name}.tabell`);
  if (!response.ok || !response.body) throw new Error(`${response.status} for ${name}`);
  return (await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json()) as Table;
}

/** `base` is the folder of the site, with a slash at its end. */
export function loadTables(base: string): Promise<Tables> {
  return once('tables', async () => {
    const [table, titles] = await Promise.all([
      fetchTable<ResultTable>(base, 'sider'),
      fetchTable<TitleTable>(base, 'titler'),
    ]);
    return { table, titles };
  });
}

export function loadSearch(base: string): Promise<Search> {
  return once('search', async () => {
    const [tables, pagefind] = await Promise.all([loadTables(base), loadPagefind(base)]);
    const index = new PagefindIndex(pagefind);
    const mender = () => once('words', async () => makeMender(await fetchTable<WordTable>(base, 'ord')));
    return { ...tables, index, tools: { index, nynorsk: tables.table.nynorsk, english: tables.table.english, mender } };
  });
}

/** Without its worker: the worker's script is as large as Pagefind's own, and a search takes some milliseconds. */
async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, exactDiacritics: true, noWorker: true });
  return pagefind;
}
