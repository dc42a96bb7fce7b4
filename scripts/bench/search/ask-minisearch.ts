/** The same pages in a MiniSearch index, searched as its documentation advises: prefixes, slips, titles first. */
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import type { SearchResult } from '../../search/search-results.ts';

export interface MiniSearchBench {
  /** Bytes of the index as JSON, and packed. */
  plain: number;
  packed: number;
  ask(query: string): { urls: string[]; milliseconds: number };
}

export function makeMiniSearch(results: readonly SearchResult[]): MiniSearchBench {
  const options = { idField: 'url', fields: ['code', 'title', 'text'], storeFields: ['title'] };
  const index = new MiniSearch<Record<string, string>>(options);
  index.addAll(
    results.map(({ url, code, title, passages }) => {
      const text = passages.flatMap((passage) => [passage.heading, passage.text]).join('\n');
      return { url, code, title, text };
    }),
  );
  const written = JSON.stringify(index);
  return {
    plain: Buffer.byteLength(written),
    packed: gzipSync(written).length,
    ask(query) {
      const start = performance.now();
      const found = index.search(query, { prefix: true, fuzzy: 0.2, boost: { title: 2, code: 4 } });
      return { urls: found.slice(0, 10).map(({ id }) => id as string), milliseconds: performance.now() - start };
    },
  };
}
