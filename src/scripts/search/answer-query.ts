/** Answers a query: an ID first, then facts are read off it, and its words are found, ranked and weighed with them. */
import { keyOf } from '../../domain/asked-identifier.ts';
import { idWord } from '../../domain/words/marks.ts';
import { splitAtMarks, wordsOf } from '../../domain/words/split-words.ts';
import { tellingOf } from '../../domain/words/stop-words.ts';
import type { ResultTable } from '../../lib/search/search-tables.ts';
import { findById, type IdAnswer } from './find-by-id.ts';
import { findQuery } from './find-query.ts';
import { findSentence } from './find-sentence.ts';
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

/** Of a number without a series, so many series are asked for. */
const mostKeys = 3;
/** A text pasted whole is searched for by so many of its words. */
const mostWords = 8;
const quoted = /"([^"]+)"|«([^»]+)»/gu;

export async function answerQuery(query: string, table: ResultTable, tools: QueryTools): Promise<Answer> {
  const sentence = await findSentence(query, tools.index, table);
  const answer = await answerWords(query, table, tools);
  if (sentence.length === 0) return answer;
  const held = new Set(sentence.map(({ result }) => result));
  return { ...answer, id: null, results: [...sentence, ...answer.results.filter(({ result }) => !held.has(result))] };
}

async function answerWords(query: string, table: ResultTable, tools: QueryTools): Promise<Answer> {
  const { phrases, open } = readQuotes(query);
  const id = findById(open, table);
  const facts = readFacts(id?.asked.rest ?? open, table.departments, table.departmentNames);
  const all = wordsOf([...phrases, await joinHyphened(facts.rest, tools.index)].join(' '));
  const hasTelling = tellingOf(all).length > 0;
  if (id && !hasTelling) return answerId(id, tools.index, table);
  // «hvilke oppdrag har frist i juni?»: what is left beside the facts tells nothing.
  if (!hasTelling && namesFacts(facts))
    return { id, facts, words: [], results: weigh(everyResult(table), facts, false, table) };
  const words = await findQuery(all, tellingWords(all), tools);
  const matches = await keepPhrases(
    words.map((word) => word.matches),
    phrases,
    tools.index,
  );
  // Beside an ID, pages that name it answer best: «presisering av TB2023-14».
  const mentions = id ? [await findMentions(id, tools.index)] : [];
  const ranked = words.length > 0 ? rankResults(table, [...matches, ...mentions]) : everyResult(table);
  return { id, facts, words, results: putFirst(id?.found ?? [], weigh(ranked, facts, words.length > 0, table)) };
}

/** What is quoted, and the text beside it. An ID is looked up, quoted or not. */
function readQuotes(query: string): { phrases: string[]; open: string } {
  const phrases: string[] = [];
  const open = query.replace(quoted, (_, straight?: string, angled?: string) => {
    const phrase = (straight ?? angled)!;
    if (keyOf(phrase)) return ` ${phrase} `;
    phrases.push(phrase);
    return ' ';
  });
  return { phrases, open };
}

/** The words that are searched for: those that tell something, and of a long text only the longest of them. */
function tellingWords(words: readonly string[]): (word: string) => boolean {
  const telling = tellingOf(words);
  const all = new Set(telling.length > 0 ? telling : words);
  const kept = new Set([...all].sort((a, b) => b.length - a.length).slice(0, mostWords));
  return (word) => kept.has(word);
}

/** Only passages that hold what is quoted, word for word. */
async function keepPhrases(words: WordMatches[], phrases: readonly string[], index: WordIndex): Promise<WordMatches[]> {
  if (phrases.length === 0) return words;
  const pieces = phrases.flatMap(splitAtMarks).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const found = await Promise.all(pieces.map((piece) => index.find(piece.trim())));
  const pages = found.map((all) => new Set(all.map(({ page }) => page)));
  return words.map((matches) => new Map([...matches].filter(([page]) => pages.every((holding) => holding.has(page)))));
}

/** The page of the ID, then those that name it. */
async function answerId(id: IdAnswer, index: WordIndex, table: ResultTable): Promise<Answer> {
  const mentions = await findMentions(id, index);
  const results = mentions.size > 0 ? rankResults(table, [mentions]) : [];
  return { id, facts: readFacts('', []), words: [], results: putFirst(id.found, results) };
}

/** Passages that name one of the IDs asked for. */
async function findMentions({ asked }: IdAnswer, index: WordIndex): Promise<WordMatches> {
  const matches: WordMatches = new Map();
  for (const key of asked.keys.slice(0, mostKeys)) {
    const [series, number = ''] = key.split('-');
    for (const spelling of [`${series}${number.padStart(2, '0')}`, `${series}${number}`, idWord(key)!]) {
      for (const { page, places, fields } of await index.find(spelling.toLowerCase())) {
        const match = matches.get(page) ?? noMatch;
        const printed = places.length > 0 ? 1 : match.printed;
        const hiddenText = fields.includes('o') ? 1 : match.hiddenText;
        matches.set(page, { ...match, printed, places: [...match.places, ...places], hiddenText });
      }
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
  const year = ({ result }: RankedResult) => table.results[result]!.year;
  return ranked
    .flatMap((one) => {
      const { weight, answers } = weighFacts(facts, table.results[one.result]!);
      return hasWords || answers ? [{ ...one, score: one.score * weight }] : [];
    })
    .sort((a, b) => b.score - a.score || year(b) - year(a) || a.result - b.result);
}

const everyResult = ({ results }: ResultTable): RankedResult[] =>
  results.map((_, result) => ({ result, score: 1, passages: [] }));
