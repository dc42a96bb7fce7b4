/**
 * The search page. The query, the filters and the order stand in the address; results follow the typing.
 * `data-sok-ferdig` is set on the list when a search has ended.
 */
import { type Answer, answerQuery } from './answer-query.ts';
import { FilterForm } from './filter-form.ts';
import { countChoices, filterResults, orderResults } from './filter-results.ts';
import { findById } from './find-by-id.ts';
import { loadSearch, loadTables, type Search } from './load-search.ts';
import { presentFacts, presentResult } from './present-result.ts';
import type { RankedResult } from './rank-results.ts';
import { readAddress, type SearchQuery, writeAddress } from './search-query.ts';
import { describe, suggest } from './search-status.ts';
import { showResult } from './show-results.ts';

const base = import.meta.env.BASE_URL;
const pageLength = 10;
/** A search begins when no key was struck for so long, in milliseconds. */
const pause = 120;

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const form = byId<HTMLFormElement>('sok_skjema');
const input = form.querySelector<HTMLInputElement>('input[name=q]')!;
const filterBox = byId<HTMLDetailsElement>('sok_filtre');
const list = byId('sokeresultater');
const status = byId('sok_beskjed');
const more = byId<HTMLButtonElement>('sok_flere');
const tips = byId('sok_tips');
const filterForm = new FilterForm(filterBox, () => searchFromForm('push'));

/** Counts searches, so that an answer that comes after a newer question is dropped. */
let latest = 0;
let waiting: number | undefined;

async function search(query: SearchQuery) {
  const turn = ++latest;
  list.removeAttribute('data-sok-ferdig');
  tips.hidden = query.text !== '';
  filterBox.hidden = query.text === '';
  if (query.text === '') return finish([], '');
  if (list.childElementCount === 0) status.textContent = 'Søker …';
  try {
    const loading = loadSearch(base);
    await showAsked(query, turn);
    const loaded = await loading;
    const answer = await answerQuery(query.text, loaded.table, loaded.tools);
    const kept = orderResults(filterResults(answer.results, query.filters, loaded.table), query.order, loaded.table);
    const shown = await show(kept.slice(0, pageLength), answer, loaded);
    if (turn !== latest) return;
    filterForm.fill(query, countChoices(answer.results, query.filters, loaded.table));
    finish(shown, describe(query.text, answer, kept.length, loaded));
    status.append(...suggest(query.text, answer, loaded, base));
    offerMore(kept, answer, loaded, turn);
  } catch {
    if (turn === latest) finish([], 'Søket virker ikke nå. Prøv igjen, eller bla i listen over alle oppdrag.');
  }
}

/** The page of an ID is shown before the text is searched: its table is small. */
async function showAsked({ text, filters }: SearchQuery, turn: number) {
  const tables = await loadTables(base);
  const found = findById(text, tables.table)?.found ?? [];
  if (found.length === 0 || Object.keys(filters).length > 0 || turn !== latest) return;
  const asked = found.map((result) => presentFacts(result, tables));
  list.replaceChildren(...asked.map((one) => showResult({ ...one, excerpt: null, places: [] }, base, true)));
}

function show(ranked: readonly RankedResult[], { id }: Answer, loaded: Search): Promise<HTMLElement[]> {
  return Promise.all(
    ranked.map(async (one) =>
      showResult(await presentResult(one, loaded), base, id?.found.includes(one.result) ?? false),
    ),
  );
}

function finish(results: HTMLElement[], message: string) {
  list.replaceChildren(...results);
  status.textContent = message;
  more.hidden = true;
  list.setAttribute('data-sok-ferdig', '');
}

function offerMore(kept: readonly RankedResult[], answer: Answer, loaded: Search, turn: number) {
  let shown = pageLength;
  more.hidden = kept.length <= shown;
  more.onclick = async () => {
    const added = await show(kept.slice(shown, shown + pageLength), answer, loaded);
    if (turn !== latest) return;
    list.append(...added);
    added[0]?.querySelector('a')?.focus();
    shown += pageLength;
    more.hidden = kept.length <= shown;
  };
}

/** `push` makes a new step for the back button; typing only changes the step it is in. */
function searchFromForm(step: 'push' | 'replace') {
  clearTimeout(waiting);
  const query = { text: input.value.trim(), ...filterForm.read() };
  const address = writeAddress(query);
  if (address !== location.search) history[`${step}State`](null, '', address || location.pathname);
  void search(query);
}

function searchFromAddress() {
  const query = readAddress(location.search);
  input.value = query.text;
  filterForm.fill(query, new Map());
  void search(query);
}

filterBox.open = matchMedia('(width >= 48rem)').matches;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  searchFromForm('push');
});
input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = window.setTimeout(() => searchFromForm('replace'), pause);
});
addEventListener('popstate', searchFromAddress);
searchFromAddress();
