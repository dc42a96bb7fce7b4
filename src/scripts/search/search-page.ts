/**
 * The search page. The query, the filters and the order stand in the address; results follow the typing.
 * `data-sok-ferdig` is set on the list when a search has ended.
 */
import { siteName } from '../../lib/frame/site-name.ts';
import { type Answer, answerQuery } from './answer-query.ts';
import { element, withBase } from './element.ts';
import { FilterForm } from './filter-form.ts';
import { countChoices, filterResults, leaveOutPages, orderResults } from './filter-results.ts';
import { findById } from './find-by-id.ts';
import { findShortcuts } from './find-shortcuts.ts';
import { loadSearch, loadTable, loadTables, type Search } from './load-search.ts';
import { presentFacts } from './present-result.ts';
import { type ListPlace, readListPlace, rememberListPlace } from './remember-list.ts';
import { pageLength, ResultList } from './result-list.ts';
import { readAddress, type SearchQuery, writeAddress } from './search-query.ts';
import { describe, suggest } from './search-status.ts';

const base = import.meta.env.BASE_URL;
/** A search begins when no key was struck for so long, in milliseconds. */
const pause = 120;

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const form = byId<HTMLFormElement>('sok_skjema');
const input = form.querySelector<HTMLInputElement>('input[name=q]')!;
const filterBox = byId<HTMLDetailsElement>('sok_filtre');
const list = byId('sokeresultater');
const results = new ResultList(list, byId('sok_flere'), base);
const status = byId('sok_beskjed');
const shortcuts = byId('sok_snarveier');
const tips = byId('sok_tips');
const titleWithoutQuery = document.title;
const filterForm = new FilterForm(filterBox, () => searchFromForm('push'));

/** Counts searches, so that an answer that comes after a newer question is dropped. */
let latest = 0;
let waiting: number | undefined;

/** `place`: where the reader was in this list before. */
async function search(query: SearchQuery, place: ListPlace | null = null) {
  const turn = ++latest;
  results.begin();
  document.title = query.text ? `${query.text} – Søk – ${siteName}` : titleWithoutQuery;
  tips.hidden = query.text !== '';
  filterBox.hidden = query.text === '';
  if (query.text === '') return showNothing('');
  if (results.isEmpty) status.textContent = 'Søker …';
  try {
    const loading = loadSearch(base);
    await showAsked(query, turn);
    const loaded = await loading;
    const answer = await answerQuery(query.text, loaded.table, loaded.tools);
    const { order, filters } = query;
    const listed = leaveOutPages(answer.results, filters, loaded.table);
    const kept = orderResults(filterResults(listed, filters, loaded.table), order, loaded.table);
    const prepared = await results.prepare({ kept, answer, loaded }, Math.max(pageLength, place?.shown ?? 0));
    if (turn !== latest) return;
    filterForm.fill(query, countChoices(answer.results, filters, loaded.table));
    showShortcuts(answer, loaded);
    filterBox.hidden = answer.results.length === 0;
    tips.hidden = answer.results.length > 0;
    const note = results.show(prepared);
    const message = [describe(query.text, answer, kept.length, loaded.table), note].filter(Boolean).join(' ');
    status.replaceChildren(message, ...suggest(query, answer, kept.length, loaded.table, base));
    if (place) scrollTo({ top: place.top, behavior: 'instant' });
  } catch {
    if (turn !== latest) return;
    const register = element('a', { class: 'ds-link', href: `${base}sok/register/` }, 'registeret fra A til Å');
    showNothing('Søket virker ikke nå. Prøv igjen, eller bruk ', register, '.');
  }
}

/** The page of an ID is shown before the text is searched: its table is small. */
async function showAsked({ text, filters }: SearchQuery, turn: number) {
  const table = await loadTable(base);
  const found = findById(text, table)?.found ?? [];
  if (found.length === 0) return;
  const { titles } = await loadTables(base);
  if (Object.keys(filters).length > 0 || turn !== latest) return;
  results.showAsked(found.map((place) => presentFacts(place, titles[place]!, table)));
}

function showNothing(...message: (Node | string)[]) {
  shortcuts.hidden = true;
  results.empty();
  status.replaceChildren(...message.filter((one) => one !== ''));
}

function showShortcuts({ facts }: Answer, loaded: Search) {
  const found = findShortcuts(facts, loaded.table);
  shortcuts.hidden = found.length === 0;
  const links = found.map(({ url, title }) => element('a', { class: 'ds-link', href: withBase(base, url) }, title));
  shortcuts.querySelector('ul')!.replaceChildren(...links.map((link) => element('li', {}, link)));
}

/** `push` makes a new step for the back button; typing only changes the step it is in. */
function searchFromForm(step: 'push' | 'replace') {
  clearTimeout(waiting);
  const query = { text: input.value.trim(), ...filterForm.read() };
  const address = writeAddress(query);
  if (address !== location.search) {
    if (step === 'push') rememberListPlace(list);
    history[`${step}State`](null, '', address || location.pathname);
  }
  void search(query);
}

function searchFromAddress() {
  const query = readAddress(location.search);
  input.value = query.text;
  filterForm.fill(query, new Map());
  void search(query, readListPlace());
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
document.addEventListener('click', () => rememberListPlace(list), { capture: true });
addEventListener('pagehide', () => rememberListPlace(list));
addEventListener('popstate', searchFromAddress);
searchFromAddress();
