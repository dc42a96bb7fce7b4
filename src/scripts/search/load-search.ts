/** Loads what search needs: the tables while typing, Pagefind with the first search, not before. */
import {
  type ResultTable,
  type StoredTable,
  type SynonymTable,
  synonymPart,
  type TitleTable,
  type WordTable,
} from '../../lib/search/search-tables.ts';
import type { QueryTools } from './find-spellings.ts';
import type { Mender } from './mend-word.ts';
import { unpackTable } from './unpack-table.ts';
import { type Pagefind, PagefindIndex } from './word-index.ts';

export interface Tables {
  table: ResultTable;
  /** Of every result. */
  titles: readonly string[];
}

export interface Search {
  table: ResultTable;
  index: PagefindIndex;
  tools: QueryTools;
  /** Loaded for results that are shown without a passage. */
  titles(): Promise<readonly string[]>;
  /** Loaded when a result is shown that was found by another word than the typed one; those of some words. */
  synonyms(words: readonly string[]): Promise<SynonymTable>;
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
export const loadTable = (base: string) =>
  once('table', async () => unpackTable(await fetchTable<StoredTable>(base, 'sider')));

/** All that is known of the results without Pagefind. */
export function loadTables(base: string): Promise<Tables> {
  return once('tables', async () => {
    const [table, told] = await Promise.all([loadTable(base), fetchTable<TitleTable>(base, 'titler')]);
    return { table, titles: table.titles.map((title, place) => title || told[place]!) };
  });
}

export function loadSearch(base: string): Promise<Search> {
  return once('search', async () => {
    const [table, pagefind] = await Promise.all([loadTable(base), loadPagefind(base)]);
    const index = new PagefindIndex(pagefind);
    const mender = () => once('words', () => loadMender(base));
    return {
      table,
      index,
      tools: { index, nynorsk: table.nynorsk, english: table.english, mender },
      titles: async () => (await loadTables(base)).titles,
      synonyms: (words) => loadSynonyms(base, words),
    };
  });
}

async function loadSynonyms(base: string, words: readonly string[]): Promise<SynonymTable> {
  const parts = [...new Set(words.map(synonymPart))].map((part) => `like-ord/${part}`);
  const tables = await Promise.all(parts.map((part) => once(part, () => fetchTable<SynonymTable>(base, part))));
  return tables.flat();
}

/** Needed by no search that finds its words. */
async function loadMender(base: string): Promise<Mender> {
  const [{ makeMender }, table] = await Promise.all([import('./mend-word.ts'), fetchTable<WordTable>(base, 'ord')]);
  return makeMender(table);
}

/** Without its worker: the worker's script is as large as Pagefind's own, and a search takes some milliseconds. */
async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, exactDiacritics: true, noWorker: true });
  return pagefind;
}
