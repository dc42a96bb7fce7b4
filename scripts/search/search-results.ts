/**
 * What a search can find: one result for each assignment, goal, budget item, letter and answered goal of a report.
 *
 * A result has one or more passages. A letter's passages are its own sections: what stands in a goal or an assignment is
 * found there, else every assignment would be found twice and the letter, which holds every word, would stand first.
 */
import type { SearchKind } from '../../src/lib/search/search-tables.ts';
import { type TextBlock, textOf } from './text-blocks.ts';

export interface Passage {
  /** Site-relative; with an anchor where the passage is a part of its page. */
  url: string;
  /** Its heading, empty where it is the result itself. */
  heading: string;
  /** Plain: the words of its blocks. */
  text: string;
  blocks: TextBlock[];
}

export function passageOf(url: string, heading: string, blocks: TextBlock[]): Passage {
  return { url, heading, text: textOf(blocks), blocks };
}

export interface SearchResult {
  url: string;
  kind: SearchKind;
  /** As printed or as readers name it: `TB2024-07`, `2024-5`, `714.21`; empty for none. */
  code: string;
  title: string;
  year: number;
  /** Of its letter, `YYYY-MM-DD`; empty where the letter has lost it. */
  date: string;
  departments: string[];
  /** Title of the area it stands under, empty for none. */
  area: string;
  /** Titles of the topics it belongs to. */
  topics: string[];
  /** Deadlines in order, `YYYY-MM-DD`, or `YYYY-MM` where only a month is given. */
  deadlines: string[];
  /** Days of a letter's calendar, `YYYY-MM-DD`. */
  days?: string[];
  /** IDs that it names, or that name it. */
  relatedIds: string[];
  passages: Passage[];
}
