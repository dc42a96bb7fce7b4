/**
 * Suggestions under a search field: the ARIA combobox pattern with a list of links to pages.
 *
 * Arrows choose, Enter follows the choice or searches, Escape closes. Added when the field is used: until then, and
 * without script, it is an ordinary search field.
 */
import { element, withBase } from './element.ts';
import { findSuggestions, type Suggestion } from './find-suggestions.ts';
import { loadTables } from './load-search.ts';

const base = import.meta.env.BASE_URL;

export function addSuggestions(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name=q]')!;
  const list = element('ul', { id: 'sok_forslag', role: 'listbox', 'aria-label': 'Forslag', class: 'suggestions' });
  const status = element('p', { role: 'status', class: 'ds-sr-only' });
  list.hidden = true;
  form.append(list, status);
  const attributes = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  let chosen = -1;
  let latest = 0;

  const options = () => [...list.children] as HTMLElement[];
  const choose = (at: number) => {
    chosen = at;
    for (const [place, option] of options().entries()) option.setAttribute('aria-selected', String(place === at));
    const option = options()[at];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const open = (isOpen: boolean) => {
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    choose(-1);
  };
  const follow = (option: HTMLElement) => location.assign(option.dataset.url!);
  const update = async () => {
    const turn = ++latest;
    const text = input.value.trim();
    const tables = await loadTables(base);
    if (turn !== latest) return;
    const found = text === '' ? [] : findSuggestions(text, tables);
    list.replaceChildren(...found.map(showSuggestion));
    open(found.length > 0);
    status.textContent = text === '' ? '' : announce(found.length);
  };

  input.addEventListener('input', () => void update().catch(() => open(false)));
  input.addEventListener('blur', () => open(false));
  input.addEventListener('keydown', (event) => {
    const count = list.hidden ? 0 : options().length;
    if (event.key === 'ArrowDown' && count > 0) choose(chosen + 1 < count ? chosen + 1 : -1);
    else if (event.key === 'ArrowUp' && count > 0) choose(chosen < 0 ? count - 1 : chosen - 1);
    else if (event.key === 'Enter' && options()[chosen]) follow(options()[chosen]!);
    else if (event.key === 'Escape' && count > 0) open(false);
    else return;
    event.preventDefault();
  });
  // What was typed while this was loaded.
  if (input.value.trim() !== '' && document.activeElement === input) input.dispatchEvent(new Event('input'));
  // Before the field loses focus, which closes the list.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = (event.target as HTMLElement).closest<HTMLElement>('[role=option]');
    if (option) follow(option);
  });
}

function showSuggestion({ url, title, about }: Suggestion, at: number): HTMLElement {
  const address = withBase(base, url);
  return element(
    'li',
    { role: 'option', id: `sok_forslag_${at}`, 'aria-selected': 'false', 'data-url': address },
    element('span', { class: 'suggestion-about' }, about),
    ` ${title}`,
  );
}

const announce = (count: number) =>
  count === 0 ? 'Ingen forslag. Trykk Enter for å søke i teksten.' : `${count} forslag. Bruk piltastene for å velge.`;
