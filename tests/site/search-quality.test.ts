/** How well search answers graded queries: our own and the shared sample. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { gradedIds } from '../../scripts/bench/search/graded-id.ts';
import { type OpenSearch, openSearch } from '../../scripts/bench/search/open-search.ts';
import { type GradedQuery, readSets } from '../../scripts/bench/search/queries.ts';
import { isIdKind, type Score, scoreQuery, summarise } from '../../scripts/bench/search/score.ts';
import { checkSelf, makeQueries } from '../../scripts/bench/search/self-check.ts';
import { root } from '../root.ts';
import { results as indexed } from '../search/results.ts';

const ids = gradedIds(indexed);
const sets = readSets(root);
let search: OpenSearch;

beforeAll(async () => {
  search = await openSearch(inject('site'));
});

async function score(query: GradedQuery): Promise<Score> {
  const { results } = await search.ask(query.q);
  const urls = results.slice(0, 10).map(({ result }) => search.table.results[result]!.url);
  return scoreQuery(
    query,
    urls.map((url) => ids.get(url) ?? url),
  );
}

async function scoreAll(belongs: (query: GradedQuery) => boolean, name?: string): Promise<Score[]> {
  const queries = [...sets].flatMap(([set, all]) => (name === undefined || set === name ? all : []));
  const scores: Score[] = [];
  for (const query of queries.filter(belongs)) scores.push(await score(query));
  return scores;
}

describe('graded queries', () => {
  it('every ID query has its page first', async () => {
    const scores = await scoreAll(isIdKind);
    expect(scores.length).toBeGreaterThanOrEqual(40);
    expect(scores.filter(({ first }) => !first).map(({ query }) => query.q)).toEqual([]);
  }, 180_000);

  it.each([...sets.keys()])(
    '%s: nDCG@10 and hits among the first three',
    async (name) => {
      const { count, ndcg, hit } = summarise(await scoreAll((query) => !isIdKind(query), name));
      expect(count).toBeGreaterThan(20);
      expect(ndcg).toBeGreaterThanOrEqual(0.85);
      expect(hit).toBeGreaterThanOrEqual(0.93);
    },
    180_000,
  );
});

describe('titles', () => {
  it.each(['oppdrag', 'mål'])(
    '%s: typed whole, by rare words, with a slip, in nynorsk',
    async (kind) => {
      const made = makeQueries(indexed, search.table.nynorsk).filter((query) => query.kind === kind);
      // Every third: all ways take turns.
      const checks = await checkSelf(
        made.filter((_, at) => at % 3 === 0),
        async (query) => {
          const { results } = await search.ask(query);
          return results.map(({ result }) => search.table.results[result]!.url);
        },
      );
      expect(checks.length).toBeGreaterThan(15);
      const found = checks.filter(({ place }) => place !== null && place <= 3);
      expect(found.length / checks.length).toBeGreaterThanOrEqual(0.97);
    },
    180_000,
  );
});

describe('what is indexed', () => {
  const folder = join(inject('site'), 'pagefind');

  it('texts hold no hidden words, and no interface lies beside them', () => {
    const fragments = globSync('fragment/*', { cwd: folder });
    expect(fragments.length).toBeGreaterThan(1000);
    const metas = fragments.map((file) => {
      const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
      return JSON.parse(text.slice(text.indexOf('{'))).meta as Record<string, string>;
    });
    expect(new Set(metas.flatMap((meta) => Object.keys(meta)))).toEqual(new Set(['title']));
    expect(globSync('*.{js,css}', { cwd: folder })).toEqual(['pagefind.js']);
  });

  it('weighs less than 2,500 kB for 1,000 pages', () => {
    const filesOf = (pattern: string) => globSync(pattern, { cwd: inject('site') });
    const files = ['pagefind/{index,fragment}/*', 'pagefind/*.pf_meta', 'sok/**/*.tabell'].flatMap(filesOf);
    const bytes = files.reduce((sum, file) => sum + statSync(join(inject('site'), file)).size, 0);
    const pages = filesOf('**/index.html').length;
    expect(pages).toBeGreaterThan(800);
    expect(bytes / pages).toBeLessThan(2500);
  });

  it('every assignment and goal is found by its own title in quotes', async () => {
    const { table, ask } = search;
    const missed: string[] = [];
    for (const result of indexed.filter(({ kind }) => kind === 'oppdrag' || kind === 'mål')) {
      const { results } = await ask(`"${result.title.replace(/[«»"]/gu, ' ')}"`);
      const urls = results.map((one) => table.results[one.result]!.url);
      if (!urls.includes(result.url)) missed.push(`${result.url} ${result.title}`);
    }
    expect(missed).toEqual([]);
  }, 180_000);
});
