/** Facts that a query names: year, department, goal, kind, budget item, deadline. What is left is searched for as words. */
import type { SearchKind } from '../../lib/search/search-tables.ts';
import { type AskedDay, readDay, type Take } from './read-day.ts';

export interface QueryFacts {
  years: number[];
  departments: string[];
  kind: SearchKind | null;
  /** Number of a goal. */
  goal: number | null;
  /** `letter`: tildelingsbrev, tillegg or årsrapport asked for by that name. */
  letter: 'tildelingsbrev' | 'tillegg' | 'årsrapport' | null;
  /** Of a supplement, the number of its first assignment, as its address has it: `tillegg 22`. */
  supplement: number | null;
  chapter: string | null;
  item: string | null;
  deadline: AskedDay | null;
  /** True where a deadline is asked for, with or without a day. */
  wantsDeadline: boolean;
  /** The query without what was understood. */
  rest: string;
}

const patterns = {
  chapterItem:
    /\bkap(?:it+el|\.)?\s*(\d{3,4})(?:\s*[,.]?\s*post(?:en)?\.?\s*(\d{1,2})|\s*[.,/]\s*(\d{2})|\s+(\d{2}))?(?!\d)/iu,
  itemChapter: /\bpost(?:en)?\.?\s*(\d{1,2})(?:\s*(?:på|under|i|,))?\s*kap(?:it+el|\.)?\s*(\d{3,4})(?!\d)/iu,
  pointed: /(?<![\d.])(\d{3,4})\s*[.,/|]\s*(\d{2})(?![\d.])/u,
  chapterPost: /(?<![\d.])(\d{3,4})\s*,?\s*post(?:en)?\.?\s*(\d{1,2})(?!\d)/iu,
  onlyNumbers: /^\s*((?!20\d\d)\d{3,4})[\s-]+(\d{2})\s*$/u,
  goal: /(?<!\p{L})(?:hoved|del)?m(?:å|aa?)l(?:et)?\s*(?:nr\.?|nummer)?\s*(\d{1,2})(?![\d.])/iu,
  deadlineWord:
    /(?<!\p{L})(?:frist(?:en|er|ene|ar)?|tidsfrist(?:er)?|svarfrist|leveringsfrist|forfall(?:er)?|innen|seinast|senest|leveres|levert|leverast)(?!\p{L})/giu,
  year: /(?<![\d.-])20[12]\d(?!\d)/gu,
  /** All of a year's IDs: `TB2024`. */
  series: /(?<![\p{L}\p{N}])[rt]?tb\s?(20[12]\d)(?![\p{N}-])/iu,
  supplement:
    /(?<!\p{L})(tillegg)(?:et|sbrev(?:et)?)?\s*(?:nr\.?|nummer)?\s*(?:ttb[\s-]*)?(\d{1,2})(?![\d./]|\s*\p{L})/iu,
  letter:
    /(?<!\p{L})(tildelingsbrev(?:et)?|tillegg(?:et|sbrev(?:et)?)?|supplerende tildelingsbrev|(?:å|aa?)rsrapport(?:en)?|årsmelding(?:a|en)?)(?!\p{L})/iu,
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
  koster: 'budsjett',
  kostet: 'budsjett',
  brev: 'brev',
};

/** `names`: code → name of the departments that the letters name. */
export function readFacts(
  query: string,
  departmentCodes: readonly string[],
  names: Readonly<Record<string, string>> = {},
): QueryFacts {
  const facts: QueryFacts = {
    years: [],
    departments: [],
    kind: null,
    goal: null,
    letter: null,
    supplement: null,
    chapter: null,
    item: null,
    deadline: null,
    wantsDeadline: false,
    rest: query,
  };
  const take: Take = (pattern) => {
    const found = new RegExp(pattern.source, pattern.flags.replace('g', '')).exec(facts.rest);
    if (found) facts.rest = `${facts.rest.slice(0, found.index)} ${facts.rest.slice(found.index + found[0].length)}`;
    return found;
  };
  readBudget(facts, take);
  const goal = take(patterns.goal)?.[1];
  if (goal) Object.assign(facts, { goal: Number(goal), kind: 'mål' });
  readSupplement(facts, take);
  facts.wantsDeadline = patterns.deadlineWord.test(facts.rest);
  patterns.deadlineWord.lastIndex = 0;
  readDay(facts, take);
  if (facts.wantsDeadline) facts.rest = facts.rest.replace(patterns.deadlineWord, ' ');
  readYears(facts, take);
  readLetter(facts, take);
  readWords(facts, departmentCodes, names);
  return facts;
}

function readBudget(facts: QueryFacts, take: Take): void {
  const reversed = take(patterns.itemChapter);
  const found =
    reversed ??
    take(patterns.chapterItem) ??
    take(patterns.chapterPost) ??
    take(patterns.pointed) ??
    take(patterns.onlyNumbers);
  if (!found) return;
  const [, first, ...others] = found;
  const second = others.find((part) => part !== undefined);
  facts.chapter = (reversed ? second : first)!.replace(/^0+/u, '');
  facts.item = (reversed ? first : second)?.padStart(2, '0') ?? null;
  facts.kind = 'budsjett';
}

function readSupplement(facts: QueryFacts, take: Take): void {
  const found = take(patterns.supplement);
  if (found) Object.assign(facts, { letter: 'tillegg', supplement: Number(found[2]) });
}

function readYears(facts: QueryFacts, take: Take): void {
  const series = take(patterns.series);
  if (series) {
    facts.kind ??= 'oppdrag';
    facts.years.push(Number(series[1]));
  }
  facts.years.push(...[...facts.rest.matchAll(patterns.year)].map(([year]) => Number(year)));
  facts.rest = facts.rest.replace(patterns.year, ' ');
}

function readLetter(facts: QueryFacts, take: Take): void {
  // «frist for årsrapporten» asks for the deadline, not for the report.
  const letter = facts.wantsDeadline ? null : take(patterns.letter)?.[1]?.toLowerCase();
  if (!letter) return;
  if (/^(?:å|aa?)rs/u.test(letter)) facts.letter = 'årsrapport';
  else facts.letter = letter.startsWith('tillegg') ? 'tillegg' : 'tildelingsbrev';
}

/** Departments and words for kinds; a code is only one where it stands by itself. */
function readWords(facts: QueryFacts, codes: readonly string[], names: Readonly<Record<string, string>>): void {
  const byName = new Map(Object.entries(names).map(([code, name]) => [name.toLowerCase(), code]));
  const left = facts.rest.split(/\s+/u).filter((word) => {
    const plain = word.replace(/[^\p{L}]/gu, '');
    const code = byName.get(plain.toLowerCase()) ?? plain.toUpperCase();
    if (codes.includes(code)) {
      facts.departments.push(code);
      return false;
    }
    const kind = kindWords[plain.toLowerCase()];
    // «rapport mål 5» asks for what the report says of the goal.
    if (kind && (facts.kind === null || (facts.goal !== null && kind === 'rapport'))) {
      facts.kind = kind;
      return false;
    }
    return word !== '';
  });
  facts.rest = left.join(' ').trim();
  if (facts.departments.length > 0)
    facts.rest = facts.rest.replace(/(?<!\p{L})(?:avd(?:eling)?(?:en|a)?)\.?(?!\p{L})/giu, ' ').trim();
}
