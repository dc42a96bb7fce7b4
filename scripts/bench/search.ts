/**
 * `npm run bench search [sample.json]`: how well and how fast the built site answers graded queries, and what a search
 * weighs, beside MiniSearch over the same pages. Run `npm run build` first.
 */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readArchive } from '../collections/archive.ts';
import { Diagnostics } from '../diagnostics.ts';
import { searchResults } from '../index-site.ts';
import { serve } from '../serve.ts';
import { makeMiniSearch } from './search/ask-minisearch.ts';
import { askSite, launch, timeSearch, weighFirstSearch } from './search/ask-site.ts';
import { gradedIds } from './search/graded-id.ts';
import { openSearch } from './search/open-search.ts';
import { readBlindSet, readSets } from './search/queries.ts';
import { isIdKind, type Score, scoreQuery, summarise } from './search/score.ts';
import { checkSelf, describeSelfCheck, makeQueries } from './search/self-check.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'dist');
/** So many queries are timed and weighed: a page must be opened anew for each. */
const measured = 30;
/** So many of the worst queries are listed, never of the blind set. */
const worstShown = 10;

const archive = readArchive(root, new Diagnostics());
if (!archive) throw new Error('No letter data: run npm run extract');
const results = searchResults(archive);
const ids = gradedIds(results);
const toIds = (urls: readonly string[]) => urls.map((url) => ids.get(url) ?? url);
const sets = readSets(root, process.argv[2]);
const sample = [...sets.values()][0]!.slice(0, measured).map(({ q }) => q);

const { address, close } = await serve(folder);
const browser = await launch();
const page = await browser.newPage();
const mini = makeMiniSearch(results);
const miniTimes: number[] = [];
const seenScores: Score[] = [];
for (const [name, queries] of [...sets, ['own, blind', readBlindSet(root)] as const]) {
  const scores: Score[] = [];
  const miniScores: Score[] = [];
  for (const query of queries) {
    scores.push(scoreQuery(query, toIds(await askSite(page, address, query.q))));
    const { urls, milliseconds } = mini.ask(query.q);
    miniTimes.push(milliseconds);
    miniScores.push(scoreQuery(query, toIds(urls)));
  }
  printScores(name, scores, miniScores);
  if (sets.has(name)) seenScores.push(...scores);
}
const times: number[] = [];
for (const query of sample) times.push(await timeSearch(page, query));
const transfers = [];
for (const query of sample) transfers.push(await weighFirstSearch(browser, address, query));
await browser.close();
await close();

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
const milliseconds = (time: number) => `${time.toFixed(0)} ms`;
const spread = (values: readonly number[], show: (value: number) => string) => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => show(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!);
  return `median ${at(0.5)}, 90 % ${at(0.9)}, most ${at(1)}`;
};
const indexBytes = ['pagefind/{index,fragment,filter}/*', 'pagefind/*.pf_meta', 'sok/**/*.tabell']
  .flatMap((pattern) => globSync(pattern, { cwd: folder }))
  .reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
const pages = globSync('**/index.html', { cwd: folder }).length;
console.log(`\n${sample.length} queries of the shared sample`);
console.log(`last key to results   ${spread(times, milliseconds)}`);
console.log(
  `first search          ${spread(
    transfers.map(({ plain }) => plain),
    kilobytes,
  )}`,
);
console.log(
  `  scripts packed      ${spread(
    transfers.map(({ packed }) => packed),
    kilobytes,
  )}`,
);
console.log(
  `index                 ${kilobytes(indexBytes)}, for 1,000 pages ${kilobytes((indexBytes / pages) * 1000)}, ` +
    `for 1,000 results ${kilobytes((indexBytes / results.length) * 1000)}`,
);
console.log(
  `MiniSearch            ${kilobytes(mini.plain)}, packed ${kilobytes(mini.packed)}, ${spread(miniTimes, milliseconds)}`,
);

const search = await openSearch(folder);
const addressesOf = async (query: string) => {
  const answer = await search.ask(query);
  return answer.results.map(({ result }) => search.table.results[result]!.url);
};
const checks = await checkSelf(makeQueries(results, search.table.nynorsk), addressesOf);
console.log(`\n${describeSelfCheck(checks, worstShown).join('\n')}`);

console.log('\nworst queries');
for (const { query, ndcg, found } of seenScores.toSorted((a, b) => a.ndcg - b.ndcg).slice(0, worstShown)) {
  console.log(`${ndcg.toFixed(2)}  ${query.kind.padEnd(13)}${query.q}  → ${found.slice(0, 3).join(', ') || 'nothing'}`);
}

function printScores(name: string, scores: readonly Score[], others: readonly Score[]): void {
  console.log(`\n${name.padEnd(17)} number   nDCG@10  hit@3   first   MiniSearch nDCG@10`);
  const print = (title: string, belongs: (score: Score) => boolean) => {
    const own = summarise(scores.filter(belongs));
    if (own.count === 0) return;
    const other = summarise(others.filter(belongs));
    const figures = [own.ndcg, own.hit, own.first, other.ndcg].map((figure) => figure.toFixed(3));
    console.log(`  ${title.padEnd(17)}${String(own.count).padStart(4)}   ${figures.join('   ')}`);
  };
  for (const kind of new Set(scores.map(({ query }) => query.kind))) print(kind, ({ query }) => query.kind === kind);
  print('all IDs', ({ query }) => isIdKind(query));
  print('all others', ({ query }) => !isIdKind(query));
}
