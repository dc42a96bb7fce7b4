/** Answers a query: an ID first, then facts are read off it, and its words are found, ranked and weighed with them. */
import type { ResultTable } from '../../lib/search-tables.ts';
import { idWord } from '../../lib/words/marks.ts';
import { wordsOf } from '../../lib/words/split-words.ts';
import { stopWords } from '../../lib/words/stop-words.ts';
import { findById, type IdAnswer } from './find-by-id.ts';
import { findQuery } from './find-query.ts';
import type { FoundWord, QueryTools } from './find-spellings.ts';
import { noMatch, type WordMatches } from './find-words.ts';
import { joinHyphened } from './join-hyphened.ts';
import { type RankedResult, rankResults } from './rank-results.ts';
import { type QueryFacts, readFacts } from './read-facts.ts';
import { namesFacts, weighFacts } from './weigh-facts.ts';
import type { WordIndex } from './word-index.ts';

export interface Answer {
  /** Null when the query names no ID. */
  id: IdAnswer | null;
  facts: QueryFacts;
  /** Words that were searched for. */
  words: FoundWord[];
  /** Best first. */
  results: RankedResult[];
}

/** A dash between words: Pagefind counts it as a word without letters, which no query can hold. */
const loneMark = /\s[^\p{L}\p{N}\s]+\s/u;
const quoted = /"([^"]+)"|«([^»]+)»/gu;

export async function answerQuery(query: string, table: ResultTable, tools: QueryTools): Promise<Answer> {
  const phrases = [...query.matchAll(quoted)].map(([, straight, angled]) => (straight ?? angled)!);
  const open = query.replace(quoted, ' ');
  const id = findById(open, table);
  const facts = readFacts(id?.asked.rest ?? open, table.departments, table.departmentNames);
  const all = wordsOf([...phrases, await joinHyphened(facts.rest, tools.index)].join(' '));
  const hasTelling = all.some((word) => !stopWords.has(word));
  if (id && !hasTelling) return answerId(id, tools.index, table);
  // «hvilke oppdrag har frist i juni?»: what is left beside the facts tells nothing.
  if (!hasTelling && namesFacts(facts))
    return { id, facts, words: [], results: weigh(everyResult(table), facts, false, table) };
  const words = await findQuery(all, (word) => !hasTelling || !stopWords.has(word), tools);
  const matches = await keepPhrases(
    words.map((word) => word.matches),
    phrases,
    tools.index,
  );
  const ranked = words.length > 0 ? rankResults(table, matches) : everyResult(table);
  return { id, facts, words, results: putFirst(id?.found ?? [], weigh(ranked, facts, words.length > 0, table)) };
}

/** Only passages that hold what is quoted, word for word. */
async function keepPhrases(words: WordMatches[], phrases: readonly string[], index: WordIndex): Promise<WordMatches[]> {
  if (phrases.length === 0) return words;
  const pieces = phrases.flatMap((phrase) => phrase.split(loneMark)).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const found = await Promise.all(pieces.map((piece) => index.find(piece.trim())));
  const pages = found.map((all) => new Set(all.map(({ page }) => page)));
  return words.map((matches) => new Map([...matches].filter(([page]) => pages.every((holding) => holding.has(page)))));
}

/** The page of the ID, then those that name it. */
async function answerId(id: IdAnswer, index: WordIndex, table: ResultTable): Promise<Answer> {
  const matches = await Promise.all(id.asked.keys.slice(0, 3).map((key) => findMentions(index, key)));
  const results = matches.flatMap((one) => (one.size > 0 ? rankResults(table, [one]) : []));
  const once = results.filter(({ result }, at) => results.findIndex((other) => other.result === result) === at);
  return { id, facts: readFacts('', []), words: [], results: putFirst(id.found, once) };
}

async function findMentions(index: WordIndex, key: string): Promise<WordMatches> {
  const [series, number = ''] = key.split('-');
  const matches: WordMatches = new Map();
  for (const spelling of [`${series}${number.padStart(2, '0')}`, `${series}${number}`, idWord(key)!]) {
    for (const { page, places, fields } of await index.find(spelling.toLowerCase())) {
      const match = matches.get(page) ?? noMatch;
      const printed = places.length > 0 ? 1 : match.printed;
      const hiddenText = fields.includes('o') ? 1 : match.hiddenText;
      matches.set(page, { ...match, printed, places: [...match.places, ...places], hiddenText });
    }
  }
  return matches;
}

function putFirst(found: readonly number[], results: readonly RankedResult[]): RankedResult[] {
  const known = found.map((result) => ({ result, score: Number.POSITIVE_INFINITY, passages: [] }));
  return [...known, ...results.filter(({ result }) => !found.includes(result))];
}

/** Without words only results are left that agree with most of the facts. */
function weigh(ranked: RankedResult[], facts: QueryFacts, hasWords: boolean, table: ResultTable): RankedResult[] {
  if (!namesFacts(facts)) return hasWords ? ranked : [];
  const year = ({ result }: RankedResult) => table.results[result]![3];
  return ranked
    .flatMap((one) => {
      const { weight, answers } = weighFacts(facts, table.results[one.result]!, table);
      return hasWords || answers ? [{ ...one, score: one.score * weight }] : [];
    })
    .sort((a, b) => b.score - a.score || year(b) - year(a) || a.result - b.result);
}

const everyResult = ({ results }: ResultTable): RankedResult[] =>
  results.map((_, result) => ({ result, score: 1, passages: [] }));
