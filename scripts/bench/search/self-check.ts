/**
 * Queries made of the archive itself: a title typed whole, by its rarest words, with a slip, or in nynorsk must find its
 * page. Nobody tunes for them, and there are many.
 */

import { wordsOf } from '../../../src/domain/words/split-words.ts';
import { tellingOf } from '../../../src/domain/words/stop-words.ts';
import type { Nynorsk } from '../../../src/domain/words/to-bokmal.ts';
import { stemOf } from '../../../src/domain/words/word-forms.ts';
import type { SearchKind } from '../../../src/lib/search/search-tables.ts';
import { textsOf } from '../../search/know-words.ts';
import type { SearchResult } from '../../search/search-results.ts';

export interface MadeQuery {
  /** How it was made. */
  way: 'whole' | 'rarest words' | 'one slip' | 'nynorsk';
  kind: SearchKind;
  text: string;
  /** Addresses that answer it: every page with this title. */
  urls: string[];
}

export interface SelfCheck {
  query: MadeQuery;
  /** Place of the first page that answers, from 1; null where it is not among the first ten. */
  place: number | null;
}

const kinds: readonly SearchKind[] = ['oppdrag', 'mål', 'budsjett'];
const rarestWords = 3;
/** A slip in a shorter word makes another word. */
const shortestSlipped = 6;
const shortestPiece = 4;

export function makeQueries(results: readonly SearchResult[], nynorsk: Nynorsk): MadeQuery[] {
  const uses = new Map<string, number>();
  for (const result of results)
    for (const stem of new Set(textsOf(result).flatMap(wordsOf).map(stemOf))) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  const usesOf = (word: string) => uses.get(stemOf(word)) ?? 0;
  const titled = Map.groupBy(
    results.filter(({ kind }) => kinds.includes(kind)),
    ({ kind, title }) => `${kind} ${nameIn(title)}`,
  );
  return [...titled.values()].flatMap((same): MadeQuery[] => {
    const { kind, title } = same[0]!;
    const name = nameIn(title);
    const words = tellingOf(wordsOf(name));
    if (words.length === 0) return [];
    const rare = new Set(words.toSorted((a, b) => usesOf(a) - usesOf(b)).slice(0, rarestWords));
    const texts = {
      whole: name,
      'rarest words': words.filter((word) => rare.has(word)).join(' '),
      'one slip': slipIn(name, words),
      nynorsk: toNynorsk(name, nynorsk),
    };
    return Object.entries(texts)
      .filter(([way, text]) => way === 'whole' || text !== name)
      .map(([way, text]) => ({ way: way as MadeQuery['way'], kind, text, urls: same.map(({ url }) => url) }));
  });
}

/** Without the number of a goal or of a budget item. */
const nameIn = (title: string) => title.replace(/^(?:Mål \d+|Kap\. \d+ post \d+)(?:: |$)/u, '');

/** The letter in the middle of the longest word left out. */
function slipIn(name: string, words: readonly string[]): string {
  const [longest = ''] = words.toSorted((a, b) => b.length - a.length);
  if (longest.length < shortestSlipped) return name;
  const middle = Math.floor(longest.length / 2);
  return name.toLowerCase().replace(longest, longest.slice(0, middle) + longest.slice(middle + 1));
}

/** By the same pairs that search reads nynorsk by, and the endings of plurals. */
function toNynorsk(name: string, nynorsk: Nynorsk): string {
  const pairs = nynorsk.filter(([, bokmal]) => bokmal.length >= shortestPiece);
  return name.toLowerCase().replace(/\p{L}+/gu, (word) => {
    const pair = pairs.find(([, bokmal]) => word.includes(bokmal));
    const spelled = pair ? word.replace(pair[1], pair[0]) : word;
    return spelled
      .replace(/heten$/u, 'heita')
      .replace(/het$/u, 'heit')
      .replace(/ere$/u, 'arar')
      .replace(/ende$/u, 'ande');
  });
}

/** By kind and way: number of queries, and shares whose page is first and in the first three; then some that missed. */
export function describeSelfCheck(checks: readonly SelfCheck[], missesShown: number): string[] {
  const share = (some: readonly SelfCheck[], most: number) =>
    (some.filter(({ place }) => place !== null && place <= most).length / some.length).toFixed(3);
  const groups = Map.groupBy(checks, ({ query }) => `${query.kind}, ${query.way}`);
  const rows = [...groups].sort().map(([name, some]) => {
    return `  ${name.padEnd(24)}${String(some.length).padStart(5)}   ${share(some, 1)}   ${share(some, 3)}`;
  });
  const missed = checks.filter(({ place }) => place === null || place > 3);
  return [
    `${'self-check'.padEnd(25)}number   first   in three`,
    ...rows,
    ...missed.slice(0, missesShown).map(({ query, place }) => `  ${place ?? '-'}  ${query.text} (${query.urls[0]})`),
  ];
}

export async function checkSelf(
  queries: readonly MadeQuery[],
  ask: (query: string) => Promise<string[]>,
): Promise<SelfCheck[]> {
  const checks: SelfCheck[] = [];
  for (const query of queries) {
    const place = (await ask(query.text)).slice(0, 10).findIndex((url) => query.urls.includes(url));
    checks.push({ query, place: place < 0 ? null : place + 1 });
  }
  return checks;
}
