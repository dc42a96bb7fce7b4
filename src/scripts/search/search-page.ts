/**
 * The search page: an ID first, then the text.
 *
 * The query and the filters stand in the address. `data-sok-ferdig` is set on the list when a search has ended.
 */
import { findById, type IdAnswer } from './find-by-id.ts';
import { type FullTextAnswer, searchText } from './full-text.ts';
import { readAddress, type SearchQuery, toIndexFilters, writeAddress } from './search-query.ts';
import { describe, nearestLink } from './search-status.ts';
import { showKnown, showPage } from './show-results.ts';

const base = import.meta.env.BASE_URL;
const pageLength = 20;

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const form = byId<HTMLFormElement>('sok_skjema');
const input = form.querySelector<HTMLInputElement>('input[name=q]')!;
const filterFields = [...byId('sok_filtre').querySelectorAll('select')];
const list = byId('sokeresultater');
const status = byId('sok_beskjed');
const more = byId<HTMLButtonElement>('sok_flere');
const tips = byId('sok_tips');

/** Counts searches, so that an answer that comes after a newer question is dropped. */
let latest = 0;

async function search(query: SearchQuery) {
  const turn = ++latest;
  list.removeAttribute('data-sok-ferdig');
  tips.hidden = query.text !== '';
  if (query.text === '') return finish([], '');
  status.textContent = 'Søker …';
  try {
    const id = await findById(query.text, `${base}sok/id.json`);
    const answer = await searchText(textToSearch(query.text, id), toIndexFilters(query.filters), base);
    const pages = await answer.load(0, pageLength);
    if (turn !== latest) return;
    const known = id?.found ? [showKnown(id.found, base)] : [];
    const knownUrl = id?.found ? base.replace(/\/$/u, '') + id.found.url : null;
    finish([...known, ...pages.filter(({ url }) => url !== knownUrl).map(showPage)], describe(query.text, id, answer));
    status.append(...nearestLink(id, base));
    offerMore(answer, turn, knownUrl);
  } catch {
    if (turn === latest) finish([], 'Søket virker ikke nå. Prøv igjen, eller bla i listen over alle oppdrag.');
  }
}

/** An ID is searched as a whole: parts of it would find the whole year. */
function textToSearch(text: string, id: IdAnswer | null): string {
  if (!id) return text;
  return (
    id.rest || `"${id.found?.id ?? `${id.asked.prefix}${id.asked.year}-${String(id.asked.number).padStart(2, '0')}`}"`
  );
}

function finish(results: HTMLElement[], message: string) {
  list.replaceChildren(...results);
  status.textContent = message;
  more.hidden = true;
  list.setAttribute('data-sok-ferdig', '');
}

function offerMore(answer: FullTextAnswer, turn: number, knownUrl: string | null) {
  let shown = pageLength;
  more.hidden = answer.count <= shown;
  more.onclick = async () => {
    const pages = await answer.load(shown, shown + pageLength);
    if (turn !== latest) return;
    const added = pages.filter(({ url }) => url !== knownUrl).map(showPage);
    list.append(...added);
    added[0]?.querySelector('a')?.focus();
    shown += pageLength;
    more.hidden = answer.count <= shown;
  };
}

function readForm(): SearchQuery {
  const chosen = filterFields.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
  return { text: input.value.trim(), filters: Object.fromEntries(chosen) };
}

function fillForm({ text, filters }: SearchQuery) {
  input.value = text;
  for (const field of filterFields) field.value = filters[field.name] ?? '';
}

function searchFromForm() {
  const query = readForm();
  const address = writeAddress(query);
  if (address !== location.search) history.pushState(null, '', address);
  void search(query);
}

function searchFromAddress() {
  const query = readAddress(location.search);
  fillForm(query);
  void search(query);
}

byId('sok_filtre').hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  searchFromForm();
});
for (const field of filterFields) field.addEventListener('change', searchFromForm);
addEventListener('popstate', searchFromAddress);
searchFromAddress();
