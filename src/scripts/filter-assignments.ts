/**
 * Filters the assignments of a page. Rows carry what they can be chosen by (`data-avdeling="FHA KTA"`,
 * `data-frist="2024-07 2024-09"`); the choice is part of the address, so that a link can show it. Parts of the page that
 * have no row left are hidden, and the count is announced.
 */
const filters = document.querySelector<HTMLElement>('#utvalg');
const list = document.querySelector<HTMLElement>('#oppdragsliste');

if (filters && list) setUp(filters, list);

function setUp(filters: HTMLElement, list: HTMLElement): void {
  const selects = [...filters.querySelectorAll('select')];
  const rows = [...list.querySelectorAll<HTMLElement>('[data-avdeling]')];
  const reset = filters.querySelector('button');

  const readAddress = () => {
    const asked = new URLSearchParams(location.search);
    for (const select of selects) {
      const value = asked.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
  };
  const writeAddress = () => {
    const address = new URL(location.href);
    for (const { name, value } of selects) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  };
  const show = () => {
    const chosen = selects.filter(({ value }) => value);
    const isChosen = (row: HTMLElement) =>
      chosen.every(({ name, value }) => (row.dataset[name] ?? '').split(' ').includes(value));
    for (const row of rows) row.hidden = !isChosen(row);
    for (const part of list.querySelectorAll<HTMLElement>('.area, .letter-group')) {
      const own = [...part.querySelectorAll<HTMLElement>('[data-avdeling]')];
      const left = own.filter(({ hidden }) => !hidden).length;
      part.hidden = left === 0;
      const count = part.querySelector<HTMLElement>(':scope > :is(h3, h4) > .count');
      if (count) count.textContent = left === own.length ? String(own.length) : `${left} av ${own.length}`;
    }
    const left = rows.filter(({ hidden }) => !hidden).length;
    if (reset) reset.hidden = chosen.length === 0;
    tell(chosen.length === 0 ? '' : left === 0 ? 'Ingen oppdrag passer.' : `Viser ${left} av ${rows.length} oppdrag.`);
  };

  filters.addEventListener('change', () => {
    writeAddress();
    show();
  });
  reset?.addEventListener('click', () => {
    for (const select of selects) select.value = '';
    selects[0]?.focus();
    writeAddress();
    show();
  });
  addEventListener('popstate', () => {
    readAddress();
    show();
  });

  document.querySelector<HTMLElement>('#utvalg_lenker')?.setAttribute('hidden', '');
  filters.hidden = false;
  readAddress();
  show();
}

function tell(message: string): void {
  const status = document.querySelector('#utvalg_beskjed');
  if (status) status.textContent = message;
}

export {};
