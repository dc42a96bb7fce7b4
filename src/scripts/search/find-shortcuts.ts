/** Pages that list what a query names: a department, a budget chapter, a year, deadlines, a topic; and pages by their title. */

import { wordsOf } from '../../domain/words/split-words.ts';
import { tellingOf } from '../../domain/words/stop-words.ts';
import { toBokmal } from '../../domain/words/to-bokmal.ts';
import { stemOf } from '../../domain/words/word-forms.ts';
import type { ResultTable } from '../../lib/search/search-tables.ts';
import type { QueryFacts } from './read-facts.ts';

export interface Shortcut {
  url: string;
  title: string;
}

const mostShortcuts = 4;
/** So much of a title must be asked for. A topic is led to by any word of its title. */
const shareOfTitle = 0.5;

/** Only pages that the site has; what is named most closely first. */
export function findShortcuts(facts: QueryFacts, table: ResultTable): Shortcut[] {
  const addresses = [...listsOf(facts), ...deadlineListsOf(facts)];
  const named = addresses
    .map((url) => table.results.findIndex((result) => result.url === url))
    .filter((place) => place >= 0);
  const places = [...new Set([...named, ...findByTitle(facts, table)])].slice(0, mostShortcuts);
  return places.map((place) => ({ url: table.results[place]!.url, title: table.titles[place]! }));
}

function listsOf(facts: QueryFacts): string[] {
  const { departments, chapter, years, kind, letter, rest, deadline, wantsDeadline } = facts;
  const listed = years.length === 0 && deadline?.year ? [deadline.year] : years;
  const codes = departments.map((code) => code.toLowerCase());
  const ofKind = { mål: ['/mal/'], oppdrag: ['/oppdrag/'], brev: ['/brev/'], budsjett: [] } as Record<string, string[]>;
  const isBudget = kind === 'budsjett' && chapter === null;
  const isAlone = rest === '' && departments.length === 0 && !wantsDeadline && letter === null && chapter === null;
  return [
    ...codes.flatMap((code) => [...listed.map((year) => `/${year}/avdeling/${code}/`), `/avdeling/${code}/`]),
    ...(chapter ? [`/budsjett/kapittel/${chapter}/`] : []),
    ...(isBudget ? [...years.map((year) => `/budsjett/${year}/`), '/budsjett/'] : []),
    ...(isAlone && !isBudget ? years.map((year) => `/${year}/`) : []),
    ...(isAlone && years.length === 0 ? (ofKind[kind ?? ''] ?? []) : []),
    ...(letter && years.length === 0 ? ['/brev/'] : []),
  ];
}

function deadlineListsOf({ departments, years, deadline, wantsDeadline }: QueryFacts): string[] {
  if (!wantsDeadline && deadline === null) return [];
  const { year = null, month = null } = deadline ?? {};
  const inMonth = year && month ? [`/frister/${year}/${String(month).padStart(2, '0')}/`] : [];
  const inYear = year && !month ? [`/frister/${year}/`] : [];
  return [
    ...departments.map((code) => `/avdeling/${code.toLowerCase()}/frister/`),
    ...inMonth,
    ...inYear,
    ...years.map((year) => `/${year}/frister/`),
    '/frister/',
  ];
}

/** Places of the pages whose title holds all words, the fullest titles first. */
function findByTitle({ rest, years }: QueryFacts, table: ResultTable): number[] {
  const words = tellingWords(rest).map((word) => new Set([word, ...toBokmal(word, table.nynorsk)].map(stemOf)));
  if (words.length === 0) return [];
  const pages = table.results.flatMap(({ url, kind, year }, place) => {
    if (kind !== 'side' || (years.length > 0 && year > 0 && !years.includes(year))) return [];
    // What stands before the colon says what kind of page it is.
    const title = new Set(tellingWords(table.titles[place]!.replace(/^[^:]+: /u, '')).map(stemOf));
    const share = words.every((stems) => !stems.isDisjointFrom(title)) ? words.length / title.size : 0;
    const isTopic = /^\/tema\/[^/]+\/$/u.test(url);
    return share >= shareOfTitle || (isTopic && share > 0) ? [{ place, share, isTopic }] : [];
  });
  pages.sort((a, b) => Number(b.isTopic) - Number(a.isTopic) || b.share - a.share || a.place - b.place);
  return pages.map(({ place }) => place);
}

const tellingWords = (text: string) => tellingOf(wordsOf(text)).filter((word) => !/^\d+$/u.test(word));
