/** The list of results: ten at a time, and a button for more. */
import type { Answer } from './answer-query.ts';
import type { Search } from './load-search.ts';
import { type PresentedFacts, type PresentedResult, presentBare, presentResult } from './present-result.ts';
import type { RankedResult } from './rank-results.ts';
import { readingOf } from './read-passage.ts';
import { showResult } from './show-results.ts';

export const pageLength = 10;
/** So many results that say the same say it once, above them. */
const fewestToShare = 3;

export interface ListedAnswer {
  /** Those that the filters let through, in the order that is asked for. */
  kept: readonly RankedResult[];
  answer: Answer;
  loaded: Search;
}

export class ResultList {
  private readonly list: HTMLElement;
  private readonly more: HTMLButtonElement;
  private readonly base: string;
  /** Said above the list, and so by none of its results. */
  private sharedNote = '';

  constructor(list: HTMLElement, more: HTMLButtonElement, base: string) {
    this.list = list;
    this.more = more;
    this.base = base;
  }

  get isEmpty(): boolean {
    return this.list.childElementCount === 0;
  }

  /** The list is not ended until it is filled or emptied. */
  begin(): void {
    this.list.removeAttribute('data-sok-ferdig');
  }

  empty(): void {
    this.fill([]);
    this.more.hidden = true;
  }

  /** Pages of an ID, before anything else is known. */
  showAsked(asked: readonly PresentedFacts[]): void {
    this.list.replaceChildren(...asked.map((one) => showResult(presentBare(one), this.base, true)));
  }

  /** Makes ready the first results without showing them, for a newer question may come first. */
  async prepare(listed: ListedAnswer, count: number): Promise<PreparedList> {
    const first = listed.kept.slice(0, count);
    const presented = await presentAll(first, listed);
    return { listed, first, presented, sharedNote: sharedNoteOf(presented) };
  }

  /** Gives what is to be said of all of them, or nothing. */
  show(prepared: PreparedList): string {
    const { listed, first, presented, sharedNote } = prepared;
    this.sharedNote = sharedNote;
    this.fill(this.itemsOf(first, presented, listed.answer));
    this.offerMore(listed, first.length);
    return tellShared(prepared);
  }

  private fill(items: readonly HTMLElement[]): void {
    this.list.replaceChildren(...items);
    this.list.setAttribute('data-sok-ferdig', '');
  }

  private itemsOf(
    ranked: readonly RankedResult[],
    presented: readonly PresentedResult[],
    { id }: Answer,
  ): HTMLElement[] {
    return presented.map((one, at) => {
      const note = isSame(one.note, this.sharedNote) ? '' : one.note;
      return showResult({ ...one, note }, this.base, id?.found.includes(ranked[at]!.result) ?? false);
    });
  }

  private offerMore(listed: ListedAnswer, from: number): void {
    this.more.hidden = listed.kept.length <= from;
    this.more.onclick = async () => {
      const next = listed.kept.slice(from, from + pageLength);
      const presented = await presentAll(next, listed);
      // The list has been made anew meanwhile.
      if (this.list.childElementCount !== from) return;
      const added = this.itemsOf(next, presented, listed.answer);
      this.list.append(...added);
      added[0]?.querySelector('a')?.focus();
      this.offerMore(listed, from + next.length);
    };
  }
}

export interface PreparedList {
  listed: ListedAnswer;
  first: readonly RankedResult[];
  presented: readonly PresentedResult[];
  sharedNote: string;
}

function presentAll(ranked: readonly RankedResult[], { answer, loaded }: ListedAnswer): Promise<PresentedResult[]> {
  const reading = readingOf(answer, loaded.table);
  return Promise.all(ranked.map((one) => presentResult(one, reading, loaded)));
}

/** The reason that most of the results have, empty where there is none. */
function sharedNoteOf(presented: readonly PresentedResult[]): string {
  const groups = [...Map.groupBy(presented, ({ note }) => note.toLowerCase())].map(([, own]) => own);
  const [most = []] = groups.sort((a, b) => b.length - a.length);
  const isShared = most.length >= fewestToShare && most.length > presented.length / 2;
  return isShared ? most[0]!.note : '';
}

/** What is said above the list of what most of it shares. */
function tellShared({ presented, sharedNote }: PreparedList): string {
  if (sharedNote === '' || presented.every(({ note }) => isSame(note, sharedNote))) return sharedNote;
  return sharedNote.replace('Funnet', 'De fleste er funnet');
}

const isSame = (note: string, other: string) => note.toLowerCase() === other.toLowerCase();
