/** Facts that a query names: year, department, goal, kind, budget item, deadline. What is left is searched for as words. */
import type { SearchKind } from '../../lib/search-tables.ts';

export interface AskedDay {
  year: number | null;
  /** Null where only the year is asked for. */
  month: number | null;
  /** Null where only the month is asked for. */
  day: number | null;
}

export interface QueryFacts {
  years: number[];
  departments: string[];
  kind: SearchKind | null;
  /** Number of a goal. */
  goal: number | null;
  /** `letter`: tildelingsbrev, tillegg or årsrapport asked for by that name. */
  letter: 'tildelingsbrev' | 'tillegg' | 'årsrapport' | null;
  chapter: string | null;
  item: string | null;
  deadline: AskedDay | null;
  /** True where a deadline is asked for, with or without a day. */
  wantsDeadline: boolean;
  /** The query without what was understood. */
  rest: string;
}

const months = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ');
const monthNames = months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|');

const patterns = {
  chapterItem:
    /\bkap(?:ittel|\.)?\s*(\d{3,4})(?:\s*[,.]?\s*post(?:en)?\.?\s*(\d{1,2})|\s*[.,/]\s*(\d{2})|\s+(\d{2}))?(?!\d)/iu,
  itemChapter: /\bpost(?:en)?\.?\s*(\d{1,2})(?:\s*(?:på|under|i|,))?\s*kap(?:ittel|\.)?\s*(\d{3,4})(?!\d)/iu,
  pointed: /(?<![\d.])(\d{3,4})\s*[.,/|]\s*(\d{2})(?![\d.])/u,
  chapterPost: /(?<![\d.])(\d{3,4})\s*,?\s*post(?:en)?\.?\s*(\d{1,2})(?!\d)/iu,
  goal: /\b(?:hoved|del)?mål(?:et)?\s*(?:nr\.?|nummer)?\s*(\d{1,2})(?![\d.])/iu,
  isoDay: /(?<!\d)(20\d\d)-(\d{1,2})-(\d{1,2})(?!\d)/u,
  numberDay: /(?<!\d)(\d{1,2})[./](\d{1,2})[./](20\d\d|\d\d)?(?!\d)/u,
  namedDay: new RegExp(`(?<!\\d)(\\d{1,2})\\.?\\s*(${monthNames})\\b\\.?(?:\\s*(20\\d\\d))?`, 'iu'),
  namedMonth: new RegExp(`(?<!\\p{L})(${monthNames})(?!\\p{L})\\.?(?:\\s*(20\\d\\d))?`, 'iu'),
  yearEnd: /(?:utgangen av|slutten av|i løpet av|årsslutt)\s*(20\d\d)?/iu,
  deadlineWord:
    /(?<!\p{L})(?:frist(?:en|er|ene|ar)?|tidsfrist(?:er)?|svarfrist|leveringsfrist|forfall(?:er)?|innen|seinast|senest|leveres|levert|leverast)(?!\p{L})/giu,
  year: /(?<![\d.-])20[12]\d(?!\d)/gu,
  letter:
    /(?<!\p{L})(tildelingsbrev(?:et)?|tillegg(?:et|sbrev(?:et)?)?|supplerende tildelingsbrev|årsrapport(?:en)?|årsmelding(?:a|en)?)(?!\p{L})/iu,
};

const kindWords: Record<string, SearchKind> = {
  mål: 'mål',
  målet: 'mål',
  måla: 'mål',
  hovedmål: 'mål',
  målsetting: 'mål',
  oppdrag: 'oppdrag',
  oppdraget: 'oppdrag',
  rapport: 'rapport',
  rapportering: 'rapport',
  rapportert: 'rapport',
  resultat: 'rapport',
  resultater: 'rapport',
  måloppnåelse: 'rapport',
  budsjett: 'budsjett',
  post: 'budsjett',
  bevilgning: 'budsjett',
  brev: 'brev',
};

export function readFacts(query: string, departmentCodes: readonly string[]): QueryFacts {
  const facts: QueryFacts = {
    years: [],
    departments: [],
    kind: null,
    goal: null,
    letter: null,
    chapter: null,
    item: null,
    deadline: null,
    wantsDeadline: false,
    rest: query,
  };
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = new RegExp(pattern.source, pattern.flags.replace('g', '')).exec(facts.rest);
    if (found) facts.rest = `${facts.rest.slice(0, found.index)} ${facts.rest.slice(found.index + found[0].length)}`;
    return found;
  };
  readBudget(facts, take);
  facts.goal = numberOf(take(patterns.goal)?.[1]);
  if (facts.goal !== null) facts.kind = 'mål';
  facts.wantsDeadline = patterns.deadlineWord.test(facts.rest);
  patterns.deadlineWord.lastIndex = 0;
  readDay(facts, take);
  if (facts.wantsDeadline) facts.rest = facts.rest.replace(patterns.deadlineWord, ' ');
  facts.years.push(...[...facts.rest.matchAll(patterns.year)].map(([year]) => Number(year)));
  facts.rest = facts.rest.replace(patterns.year, ' ');
  // «frist for årsrapporten» asks for the deadline, not for the report.
  const letter = facts.wantsDeadline ? null : take(patterns.letter)?.[1]?.toLowerCase();
  if (letter)
    facts.letter = letter.startsWith('års')
      ? 'årsrapport'
      : letter.startsWith('tillegg')
        ? 'tillegg'
        : 'tildelingsbrev';
  readWords(facts, departmentCodes);
  return facts;
}

type Take = (pattern: RegExp) => RegExpExecArray | null;

function readBudget(facts: QueryFacts, take: Take): void {
  const reversed = take(patterns.itemChapter);
  const found = reversed ?? take(patterns.chapterItem) ?? take(patterns.chapterPost) ?? take(patterns.pointed);
  if (!found) return;
  const [, first, ...others] = found;
  const second = others.find((part) => part !== undefined);
  facts.chapter = (reversed ? second : first)!.replace(/^0+/u, '');
  facts.item = (reversed ? first : second)?.padStart(2, '0') ?? null;
  facts.kind = 'budsjett';
}

/** A date found in the query: year as typed, month, day. */
type FoundDay = [year: string | undefined, month: number, day: number | null];

function readDay(facts: QueryFacts, take: Take): void {
  const found = takeDay(facts, take);
  if (!found) {
    const year = facts.wantsDeadline ? numberOf(/(?<!\d)20\d\d(?!\d)/u.exec(facts.rest)?.[0]) : null;
    if (!year) return;
    facts.deadline = { year, month: null, day: null };
    facts.rest = facts.rest.replace(String(year), ' ');
    return;
  }
  const [year, month, day] = found;
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return;
  const own = numberOf(year) ?? numberOf(/(?<!\d)20\d\d(?!\d)/u.exec(facts.rest)?.[0]);
  facts.deadline = { year: own, month, day };
  if (own) facts.rest = facts.rest.replace(String(own), ' ');
}

function takeDay({ rest, wantsDeadline }: QueryFacts, take: Take): FoundDay | null {
  const iso = take(patterns.isoDay);
  if (iso) return [iso[1], Number(iso[2]), Number(iso[3])];
  const named = take(patterns.namedDay);
  if (named) return [named[3], monthOf(named[2]!), Number(named[1])];
  const isDate = wantsDeadline || /\d[./]\d{1,2}[./]\d/u.test(rest);
  const numbers = isDate ? take(patterns.numberDay) : null;
  if (numbers) return [numbers[3]?.padStart(4, '20'), Number(numbers[2]), Number(numbers[1])];
  const month = take(patterns.namedMonth);
  if (month) return [month[2], monthOf(month[1]!), null];
  const end = wantsDeadline ? take(patterns.yearEnd) : null;
  return end && [end[1], 12, 31];
}

const monthOf = (name: string) => months.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;

const numberOf = (text: string | undefined) => (text === undefined ? null : Number(text));

/** Department codes and words for kinds; a code is only one where it stands by itself. */
function readWords(facts: QueryFacts, codes: readonly string[]): void {
  const left = facts.rest.split(/\s+/u).filter((word) => {
    const plain = word.replace(/[^\p{L}]/gu, '');
    const code = plain.toUpperCase();
    if (codes.includes(code)) {
      facts.departments.push(code);
      return false;
    }
    const kind = kindWords[plain.toLowerCase()];
    if (kind && facts.kind === null) {
      facts.kind = kind;
      return false;
    }
    return word !== '';
  });
  facts.rest = left.join(' ').trim();
  if (facts.departments.length > 0)
    facts.rest = facts.rest.replace(/(?<!\p{L})(?:avd(?:eling)?(?:en|a)?)\.?(?!\p{L})/giu, ' ').trim();
}
